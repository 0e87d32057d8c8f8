import type { HostSettings } from "./hostSettings";

/** What a page learns of where it is before anything else; `Office.onReady` waits for all of it. */
export function appContext(instanceId: string, settings: HostSettings): Readonly<Record<string, unknown>> {
  return {
    _id: instanceId,
    _appInstanceId: instanceId,
    // Excel on the web.
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: settings.language,
    _dataLocale: settings.language,
    _docUrl: settings.documentUrl,
    _clientMode: settings.isReadOnly ? 0 : 1,
    _settings: [...settings.stored],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _requirementMatrix: JSON.stringify(settings.requirementSets),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.18000.40000",
    _clientWindowHeight: 600,
    _clientWindowWidth: 320,
    _addinName: "Action Plan",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: "0",
  };
}

/** The name of the frame that tells the page it is hosted; the page's own address stays untouched. */
export function frameName(conversationId: string, instanceId: string, settings: HostSettings): string {
  return JSON.stringify({
    baseFrameName: conversationId,
    // The last field says that the runtime is shared by pane and commands.
    hostInfo: `Excel|Web|16.01|${settings.language}|||disableLogging|1`,
    xdmInfo: `${conversationId}|${instanceId}|${settings.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
