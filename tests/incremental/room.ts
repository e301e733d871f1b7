import { mkdir, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { groundOf } from "../../scripts/release/switch.ts";
import { type Outcome, run } from "../site/command.ts";
import { changeProduct, copyProduct } from "./product.ts";
import { contentOf, type Site } from "./site.ts";

/** Folders of a cache with what costs most to make anew, and is named by the hash of what it is made from. */
const PICTURES = ["drawings", "pictures"];

/** Where a build takes from and puts to. */
export interface Places {
  content: string;
  output: string;
  cache: string;
}

/** A folder in which a site is edited and built again and again. */
export class Room {
  readonly folder: string;
  /** Root of a copy of the product. */
  readonly product: string;
  /** What lives through all edits. */
  readonly warm: Places;
  readonly #clean: Places;
  #written = new Map<string, Uint8Array>();
  #program = "";

  constructor(folder: string) {
    const at = (name: string): string => join(folder, name);
    this.folder = folder;
    this.product = at("product");
    this.warm = { content: at("content"), output: at("site"), cache: at("cache") };
    this.#clean = { content: at("content"), output: at("clean/site"), cache: at("clean/cache") };
  }

  async furnish(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await copyProduct(this.product);
  }

  /** Writes a site's content, as far as it changed, and makes the copy of the program the one it is built by. */
  async write(site: Site): Promise<void> {
    const content = contentOf(site);
    for (const path of this.#written.keys()) {
      if (!content.has(path)) await rm(join(this.warm.content, path));
    }
    for (const [path, bytes] of content) {
      const old = this.#written.get(path);
      if (!old || Buffer.compare(old, bytes) !== 0) await this.#writeFile(path, bytes, site);
    }
    this.#written = content;
    const program = site.program.join();
    if (program !== this.#program) await changeProduct(this.product, site.program);
    this.#program = program;
  }

  /** Gives every file another time of change, as a fresh checkout does. */
  async touch(): Promise<void> {
    const now = new Date();
    for (const path of this.#written.keys()) await utimes(join(this.warm.content, path), now, now);
  }

  /**
   * Builds a site that was written, as the command people type does, in a process of its own.
   *
   * @param life after so many ms the process is killed
   */
  build(
    site: Site,
    places: Places = this.warm,
    words: readonly string[] = [],
    life?: number,
  ): Promise<Outcome> {
    const folders = Object.entries(places).flatMap(([name, path]) => [`--${name}`, path]);
    const now = ["--now", new Date(site.now).toISOString().replace(".000Z", "+00:00")];
    const skip = site.articles.some(({ broken }) => broken) ? ["--skip-broken"] : [];
    const line = ["scripts/program/start.mjs", "build", ...folders, ...now, ...skip, ...words];
    return run(process.execPath, line, {}, { folder: this.product, ...(life !== undefined && { life }) });
  }

  /**
   * The release of warm caches. One in which more articles are gone than go by chance wants to be confirmed.
   *
   * @throws if the site does not build
   */
  async release(site: Site): Promise<string> {
    let built = await this.build(site);
    const wanted = /--confirm-removals (\d+)/.exec(built.stderr)?.[1];
    if (wanted !== undefined) built = await this.build(site, this.warm, ["--confirm-removals", wanted]);
    return outputOf(built, this.warm);
  }

  /**
   * The same release from nothing.
   *
   * @param keepPictures whether pictures may come from the clean release before it; nothing else does
   */
  async releaseFromNothing(site: Site, keepPictures: boolean): Promise<string> {
    const { cache, output } = this.#clean;
    const kept = (name: string): boolean => keepPictures && PICTURES.includes(name);
    for (const name of await readdir(cache).catch((): string[] => [])) {
      if (!kept(name)) await rm(join(cache, name), { recursive: true });
    }
    for (const left of [output, groundOf(output)]) await rm(left, { recursive: true, force: true });
    return outputOf(await this.build(site, this.#clean), this.#clean);
  }

  async #writeFile(path: string, bytes: Uint8Array, { timeKept }: Site): Promise<void> {
    const file = join(this.warm.content, path);
    const old = timeKept.includes(path) ? await stat(file).catch(() => undefined) : undefined;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    if (old) await utimes(file, old.atime, old.mtime);
  }
}

function outputOf({ code, stdout, stderr }: Outcome, { output }: Places): string {
  if (code === 0) return output;
  throw new Error(`the site does not build: ${code}\n${stdout}\n${stderr}`);
}
