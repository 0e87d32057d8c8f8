/**
 * Papers in the order of their sheets: those that stand keep their places, wherever people moved them, and a new one comes
 * behind the one it follows in the pack, or before the first where it follows none.
 */
export function sheetOrder(pack: readonly string[], existing: readonly string[]): readonly string[] {
  const order = [...existing];
  for (const [index, id] of pack.entries()) {
    if (order.includes(id)) continue;
    const isThere = (other: string): boolean => order.includes(other);
    const [before, after] = [pack.slice(0, index).toReversed().find(isThere), pack.slice(index + 1).find(isThere)];
    const next = after === undefined ? order.length : order.indexOf(after);
    order.splice(before === undefined ? next : order.indexOf(before) + 1, 0, id);
  }
  return order;
}
