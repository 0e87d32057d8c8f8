/** Where Microsoft serves office.js, and the files that it loads besides, in all its versions. */
const OFFICE = "https://appsforoffice.microsoft.com/lib/";

/**
 * Whether a script may come from an address: from the folder of the page itself, or from where office.js comes from.
 * @param address as it is given to the page, absolute or relative to it
 * @param page the address of the page
 */
export function mayRun(address: string, page: string): boolean {
  const { href } = new URL(address, page);
  return href.startsWith(OFFICE) || href.startsWith(new URL(".", page).href);
}
