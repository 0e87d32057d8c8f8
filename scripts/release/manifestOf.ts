/** Who publishes the add-in and where they are reached. */
export interface Publisher {
  readonly provider: string;
  readonly supportUrl: string;
  readonly privacyUrl: string;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Exchanges one place of the manifest; that it is not there is a mistake in building, not to be passed over. */
function exchanged(manifest: string, place: RegExp, by: string): string {
  if (!place.test(manifest)) throw new Error(`The manifest has no ${place.source}.`);
  return manifest.replace(place, () => by);
}

/** The manifest with its publisher: the name, and where the links for help lead. */
export function manifestOf(built: string, { provider, supportUrl }: Publisher): string {
  const support = escaped(supportUrl);
  const named = exchanged(
    built,
    /<ProviderName>[^<]*<\/ProviderName>/,
    `<ProviderName>${escaped(provider)}</ProviderName>`,
  );
  const asked = exchanged(named, /<SupportUrl DefaultValue="[^"]*"/, `<SupportUrl DefaultValue="${support}"`);
  const learnt = exchanged(asked, /<LearnMoreUrl resid="[^"]*"/, '<LearnMoreUrl resid="Support.Url"');
  return exchanged(learnt, /<bt:Urls>/, `<bt:Urls>\n        <bt:Url id="Support.Url" DefaultValue="${support}" />`);
}
