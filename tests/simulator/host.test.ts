import { loadOffice } from "../../src/simulator/node/loadOffice";
import { excelWith, refusal, settled } from "./excel";

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

/** A handler of Office.js gives a promise. */
const hear = <T>(heard: T[], what: T): Promise<void> => {
  heard.push(what);
  return Promise.resolve();
};

describe("Events reach those who listen", () => {
  test("a change by the program itself, after the request that made it", async () => {
    const { Excel } = await excelWith();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => hear(heard, event));
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [["x"]];
      await context.sync();
    });
    await settled();
    expect(heard.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
      ["C3", "Local", "ThisLocalAddin"],
    ]);
    expect(heard[0]?.details).toMatchObject({ valueBefore: "", valueAfter: "x" });
  });

  test("the user's edit and a co-author's are told apart", async () => {
    const { Excel, host } = await excelWith();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add(({ source }) => hear(heard, source));
      await context.sync();
    });
    host.enter("Sheet1", A1, [["mine"]]);
    host.enterElsewhere("Sheet1", A1, [["theirs"]]);
    await settled();
    expect(heard).toEqual(["Local", "Remote"]);
  });

  test("the range of an event can be asked for", async () => {
    const { Excel, host } = await excelWith();
    let read: Promise<unknown> = Promise.resolve();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        read = Excel.run(async (later) => {
          const range = event.getRange(later).load("address,values");
          await later.sync();
          return [range.address, range.values];
        });
        await read;
      });
      await context.sync();
    });
    host.enter("Sheet1", A1, [["new"]]);
    await settled();
    expect(await read).toEqual(["Sheet1!A1", [["new"]]]);
  });

  test("another selection, and none any more after the handler was taken away", async () => {
    const { Excel, host } = await excelWith();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(({ address }) => hear(heard, address));
      await context.sync();
      return added;
    });
    host.select("Sheet1", { row: 4, column: 1, rows: 1, columns: 1 });
    await settled();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.select("Sheet1", A1);
    await settled();
    expect(heard).toEqual(["B5"]);
  });

  test("a sheet that is added or deleted", async () => {
    const { Excel } = await excelWith();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(({ type }) => hear(heard, type));
      worksheets.onDeleted.add(({ type }) => hear(heard, type));
      await context.sync();
      worksheets.add("Board").delete();
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  });

  test("every page of the add-in hears, and a page that was closed no more", async () => {
    const { Excel, host } = await excelWith();
    const second = await loadOffice(host);
    const heard: string[] = [];
    const listen = (excel: typeof Excel, name: string): Promise<void> =>
      excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(() => hear(heard, name));
        await context.sync();
      });
    await listen(Excel, "pane");
    await listen(second.Excel, "functions");
    host.enter("Sheet1", A1, [[1]]);
    await settled();
    second.close();
    host.enter("Sheet1", A1, [[2]]);
    await settled();
    expect(heard.sort()).toEqual(["functions", "pane", "pane"]);
  });
});

describe("A test can make Excel difficult", () => {
  const write = (excel: typeof Excel): Promise<void> =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
    });

  test.each([
    "ActivityLimitReached",
    "InvalidOrTimedOutSession",
    "RequestPayloadSizeLimitExceeded",
    "GeneralException",
  ])("the request that is told to fails with %s, and the next one works", async (code) => {
    const { Excel, host, workbook } = await excelWith();
    host.controls.failAt(1, code);
    expect((await refusal(write(Excel)))?.code).toBe(code);
    expect(workbook.sheets[0]?.cells.get(0, 0)).toBeUndefined();
    expect(await refusal(write(Excel))).toBeNull();
  });

  test("a request can fail half-way", async () => {
    const { Excel, host, workbook } = await excelWith();
    host.controls.failAt(1, "GeneralException", 8);
    expect((await refusal(write(Excel)))?.code).toBe("GeneralException");
    expect(workbook.sheets[0]?.cells.get(0, 0)?.value).toBe("first");
    expect(workbook.sheets[0]?.cells.get(1, 0)).toBeUndefined();
  });

  test("while a cell is being edited every request is refused; one that can wait, waits", async () => {
    const { Excel, host, workbook } = await excelWith(undefined, { requirementSets: { DelayForCellEdit: "1.1" } });
    host.controls.isEditingCell = true;
    expect((await refusal(write(Excel)))?.code).toBe("InvalidOperationInCellEditMode");
    const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["later"]];
      await context.sync();
    });
    await settled();
    expect(workbook.sheets[0]?.cells.get(0, 0)).toBeUndefined();
    host.controls.isEditingCell = false;
    await patient;
    expect(workbook.sheets[0]?.cells.get(0, 0)?.value).toBe("later");
  });

  test("a co-author edits between two requests", async () => {
    const { Excel, host } = await excelWith();
    host.controls.beforeRequest(2, () => host.enterElsewhere("Sheet1", A1, [["theirs"]]));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      const before: unknown = range.values;
      range.load("values");
      await context.sync();
      expect([before, range.values]).toEqual([[[""]], [["theirs"]]]);
    });
  });

  test("requests and answers over 5 MB are refused as on the web", async () => {
    const { Excel } = await excelWith();
    const long = "x".repeat(30_000);
    const writeRows = (rows: number): Promise<void> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => [long]);
        await context.sync();
      });
    expect((await refusal(writeRows(200)))?.code).toBe("RequestPayloadSizeLimitExceeded");
    await writeRows(100);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A100").load("values,text");
      await context.sync();
    });
    expect((await refusal(read))?.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("requests and bytes are counted; letting go of ranges is not a request of the program", async () => {
    const { Excel, host } = await excelWith();
    await write(Excel);
    await settled();
    expect(host.traffic.requests).toBe(1);
    expect(host.traffic.bytesIn).toBeGreaterThan(500);
    expect(host.traffic.bytesOut).toBeGreaterThan(100);
  });
});

describe("Office beside Excel", () => {
  test("settings are kept by the host for the next page", async () => {
    const { Office, host } = await excelWith();
    Office.context.document.settings.set("language", "cy");
    await new Promise((done) => Office.context.document.settings.saveAsync(done));
    const next = await loadOffice(host);
    expect(next.Office.context.document.settings.get("language")).toBe("cy");
    next.close();
  });

  test("a ribbon button runs its function and learns that it completed; an unknown one says so", async () => {
    const { Office, host, conversation } = await excelWith();
    const pressed: string[] = [];
    Office.actions.associate("BUILD", (event: Office.AddinCommands.Event) => {
      pressed.push("build");
      event.completed();
    });
    expect(await conversation.runCommand("BUILD")).toEqual({ status: 0 });
    expect(await conversation.runCommand("NOTHING")).toEqual({ status: 11101 });
    expect(pressed).toEqual(["build"]);
    expect(host.traffic.requests).toBe(0);
  });

  test("the pane is shown and hidden, and hears of it", async () => {
    const { Office, host } = await excelWith();
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
    await Office.addin.hide();
    await settled();
    expect(host.pane.state).toBe("Background");
    await Office.addin.showAsTaskpane();
    await settled();
    expect(heard).toEqual(["Hidden", "Taskpane"]);
  });

  test("a page that loads again starts without the handlers it had", async () => {
    const { Excel, host, conversation } = await excelWith();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(conversation.registrations.size).toBe(1);
    const reload = { _messageType: 0, _actionName: "ContextActivationManager_getAppContextAsync", _actionType: 0 };
    const message = { ...reload, _conversationId: conversation.id, _correlationId: 0, _data: conversation.instanceId };
    conversation.receive(JSON.stringify(message), "https://localhost:3000");
    expect(conversation.registrations.size).toBe(0);
    expect(host.settings.language).toBe("en-GB");
  });

  test("messages from elsewhere are left alone", async () => {
    const { Excel, conversation, host } = await excelWith();
    for (const text of ["hello", "{}", "{not json", 5]) conversation.receive(text, "https://localhost:3000");
    conversation.receive(JSON.stringify({ _messageType: 0, _actionName: "executeMethod" }), "https://evil.example");
    await Excel.run(async (context) => context.sync());
    expect(host.traffic.requests).toBeLessThanOrEqual(1);
  });
});
