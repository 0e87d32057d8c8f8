/** How the simulated Excel presents itself. */
export interface SimulatorOptions {
  /** Set name to version; members of newer sets do not exist. ExcelApi 1.17 is what Excel 2024 has. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Office's display language. */
  readonly language?: string;
  /** The origin of the page that frames the add-in: https, on the add-in's own host name. */
  readonly origin?: string;
  readonly documentUrl?: string;
  readonly isReadOnly?: boolean;
  /** Whether what the person does can be undone; it costs time and room. */
  readonly keepsUndo?: boolean;
  /** What `Office.context.document.settings` holds: names and values as JSON text. */
  readonly settings?: readonly (readonly [name: string, json: string])[];
}

export interface HostSettings extends Required<Omit<SimulatorOptions, "settings" | "keepsUndo">> {
  readonly stored: Map<string, string>;
}

const DECLARED = { ExcelApi: "1.17", SharedRuntime: "1.2", RichApiRuntime: "1.2", AddinCommands: "1.3" } as const;

export function hostSettings(options: SimulatorOptions): HostSettings {
  return {
    requirementSets: { ...DECLARED, ...options.requirementSets },
    language: options.language ?? "en-GB",
    origin: options.origin ?? "https://localhost:4443",
    documentUrl: options.documentUrl ?? "https://localhost/workbook.xlsx",
    isReadOnly: options.isReadOnly ?? false,
    stored: new Map(options.settings),
  };
}

/** 17 for "1.17": the sets of Excel differ in the second figure only. */
export const declaredApi = ({ requirementSets }: HostSettings): number =>
  Number(requirementSets["ExcelApi"]?.split(".")[1] ?? 0);
