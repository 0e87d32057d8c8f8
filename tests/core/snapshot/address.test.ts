import fc from "fast-check";
import { blockAddress, firstCell, parseAddress } from "../../../src/core/snapshot/address";

describe("The first cell of what is selected", () => {
  it.each([
    ["B3", 2, 1],
    ["$B$3:$D$9", 2, 1],
    ["B3:D9,F1", 2, 1],
    ["5:7", 4, 0],
    ["5:5,9:9", 4, 0],
    ["C:D", 0, 2],
    ["1:1048576", 0, 0],
  ])("of %s is in row %i, column %i", (address, row, column) => {
    expect(firstCell(address)).toEqual({ row, column });
  });

  it("is nowhere in what is no address", () => {
    expect(firstCell("")).toBeNull();
    expect(firstCell("Rating of R1")).toBeNull();
  });

  it("is the corner of every block", () => {
    const count = fc.integer({ min: 0, max: 9_999 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (...at) => {
        const [row, column, rows, columns] = at;
        const address = blockAddress({ row, column, rows, columns });
        expect(firstCell(address)).toEqual({ row, column });
        expect(parseAddress(address)).toEqual({ row, column, rows, columns });
      }),
    );
  });
});
