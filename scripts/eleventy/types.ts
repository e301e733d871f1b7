/**
 * The corner of Eleventy 3.1 this house uses: the package ships no types of its own.
 */

/** Data of one page of a pagination over `urls`. */
export interface PageData {
  url: string;
}

export interface VirtualTemplate {
  data: Record<string, unknown>;
  render(data: PageData): string;
}

export interface EleventyConfig {
  addTransform(name: string, transform: (content: string) => Uint8Array | string): void;
  addTemplate(path: string, template: VirtualTemplate): void;
  setTemplateFormats(formats: string[]): void;
  setDataFileSuffixes(suffixes: string[]): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
  setFrontMatterParsingOptions(options: { language: string; engines: Record<string, object> }): void;
  benchmarks: { config: { setMinimumThresholdMs(ms: number): void } };
  on(event: "eleventy.after", run: () => Promise<void> | void): void;
}

export interface EleventyOptions {
  /** Empty: no config file is looked for. */
  configPath: string;
  quietMode: boolean;
  config(config: EleventyConfig): Promise<void> | void;
}

/** A page that was written. */
export interface WrittenPage {
  url: string;
  /** What was written, as the last transform gave it. */
  content: Uint8Array | string;
}

export interface EleventyRun {
  disableLogger(): void;
  /** Renders and writes; `[passthrough copies, written pages]`. */
  write(): Promise<[unknown[], WrittenPage[]]>;
}

export type EleventyConstructor = new (
  input: string,
  output: string,
  options: EleventyOptions,
) => EleventyRun;
