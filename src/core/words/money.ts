/** "£1,234.50", "-£760,680": pence as pounds; pence are shown where there are any. The same in both languages. */
export function poundsText(pence: number): string {
  const [whole = "", rest = "00"] = (Math.abs(pence) / 100).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${pence < 0 ? "-" : ""}£${grouped}${rest === "00" ? "" : `.${rest}`}`;
}
