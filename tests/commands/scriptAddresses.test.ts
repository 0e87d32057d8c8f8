import { mayRun } from "../../src/commands/scriptAddresses";

const PAGE = "https://addins.example.gov.wales/action-plan/taskpane.html?_host_Info=Excel$Web#1";

describe("Scripts come from the add-in's own folder and from where office.js is served, and from nowhere else", () => {
  test.each([
    "reading.0123abcd.js",
    "https://addins.example.gov.wales/action-plan/writing.0123abcd.js",
    "https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js",
    "https://appsforoffice.microsoft.com/lib/1.1/hosted/cy-gb/office_strings.js",
  ])("%s may run", (address) => expect(mayRun(address, PAGE)).toBe(true));

  test.each([
    "../other/reading.js",
    "//elsewhere.example/reading.js",
    "https://addins.example.gov.wales/elsewhere/reading.js",
    "https://addins.example.gov.wales.example/action-plan/reading.js",
    "https://appsforoffice.microsoft.com/other/office.js",
    "https://appsforoffice.microsoft.com.example/lib/1/hosted/office.js",
    "https://appsforoffice.microsoft.com/lib/../other/office.js",
    "http://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "data:text/javascript,alert(1)",
    "blob:https://addins.example.gov.wales/0f8fad5b",
    "javascript:alert(1)",
  ])("%s may not", (address) => expect(mayRun(address, PAGE)).toBe(false));
});
