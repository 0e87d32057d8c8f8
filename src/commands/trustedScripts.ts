import { mayRun } from "./scriptAddresses";

/** As far as it is used here; the page's own types do not have it yet. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string | null }) => unknown;
}

/**
 * Under the page's policy no text becomes a script, a script's address or markup unless a trusted-types policy lets it. The
 * one there is lets addresses pass from which the add-in and Microsoft's office.js are served, and no texts at all. It is named
 * "default" because Office.js knows of none: it puts its own files into the page by plain addresses
 * (https://www.w3.org/TR/trusted-types/#default-policy-hdr). It stands in a file that runs before office.js.
 */
const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (mayRun(address, document.baseURI) ? address : null),
});
