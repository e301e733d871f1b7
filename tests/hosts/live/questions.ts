import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codings } from "../../../scripts/model/host.ts";
import { type Answer, ask } from "./ask.ts";

/** What a server must answer: a wrong answer is told in words, a right one as nothing. */
export interface Question {
  about: string;
  path: string;
  accept: string;
  /** The file in the release whose text must come, and the coding it must come in, from the packed file itself. */
  file: string;
  status?: number;
  coding: "br" | "gzip" | "best" | "none" | "any";
  type: RegExp;
  cache: RegExp;
  policy?: RegExp;
}

const BROWSER = "gzip, deflate, br, zstd";
const FRESH = /^no-cache$/;
const LASTING = /^public, max-age=31536000, immutable$/;

export function questionsFor(folder: string): Question[] {
  const script = `assets/${readdirSync(join(folder, "assets")).find((name) => name.endsWith(".js"))}`;
  const index = `pagefind/${readdirSync(join(folder, "pagefind")).find((name) => name.endsWith(".pf_meta"))}`;
  const page = { path: "/", file: "index.html", type: /^text\/html/, cache: FRESH } as const;
  return [
    { ...page, about: "a page, to a browser", accept: BROWSER, coding: "best" },
    { ...page, about: "a page, to who knows gzip only", accept: "gzip", coding: "gzip" },
    { ...page, about: "a page, to who refuses Brotli", accept: "gzip, br;q=0", coding: "gzip" },
    { ...page, about: "a page, to who unpacks nothing", accept: "identity", coding: "none" },
    {
      ...{ about: "the search page", path: "/tim-kiem/?q=a", file: "tim-kiem/index.html", accept: BROWSER },
      ...{ coding: "best", type: /^text\/html/, cache: FRESH, policy: /script-src 'self'/ },
    },
    {
      ...{ about: "a script", path: `/${script}`, file: script, accept: BROWSER },
      ...{ coding: "best", type: /^(?:text|application)\/javascript/, cache: LASTING },
    },
    {
      ...{ about: "a feed", path: "/feed.xml", file: "feed.xml", accept: BROWSER },
      ...{ coding: "best", type: /xml/, cache: FRESH },
    },
    {
      ...{ about: "a piece of the index", path: `/${index}`, file: index, accept: BROWSER },
      ...{ coding: "none", type: /^application\/octet-stream/, cache: /./ },
    },
    {
      ...{ about: "a wrong address", path: "/khong-co/", file: "404.html", accept: BROWSER, status: 404 },
      ...{ coding: "any", type: /^text\/html/, cache: FRESH },
    },
  ];
}

/** Asks, and tells what is wrong with the answer. */
export async function faultsOf(
  origin: string,
  folder: string,
  brotli: boolean,
  question: Question,
): Promise<string[]> {
  const headers = { "accept-encoding": question.accept };
  const answer = await ask(origin, question.path, headers);
  const coding = question.coding === "best" ? (brotli ? "br" : "gzip") : question.coding;
  const faults = [
    ...expectThat(answer.status === (question.status ?? 200), `status ${answer.status}`),
    ...expectThat(
      question.type.test(answer.headers["content-type"] ?? ""),
      `type ${answer.headers["content-type"]}`,
    ),
    ...expectThat(
      question.cache.test(answer.headers["cache-control"] ?? ""),
      `cache ${answer.headers["cache-control"]}`,
    ),
    ...expectThat(
      (question.policy ?? /style-src/).test(answer.headers["content-security-policy"] ?? ""),
      `policy ${answer.headers["content-security-policy"]}`,
    ),
    ...expectThat(answer.text.equals(readFileSync(join(folder, question.file))), "another text"),
    ...codingFaults(answer, folder, question.file, coding),
  ];
  return question.status === undefined
    ? [...faults, ...(await revalidationFaults(origin, question.path, headers, answer))]
    : faults;
}

function codingFaults(
  { headers, body }: Answer,
  folder: string,
  file: string,
  coding: Question["coding"],
): string[] {
  if (coding === "any") return [];
  const sent = headers["content-encoding"] ?? "none";
  if (sent !== coding) return [`coding ${sent}, not ${coding}`];
  const [ending] = Object.entries(codings).find(([, word]) => word === coding) ?? [];
  if (!ending) return [];
  const packed = readFileSync(join(folder, `${file}.${ending}`));
  return [
    ...expectThat(body.equals(packed), `not the bytes of ${file}.${ending}`),
    ...expectThat(/accept-encoding/i.test(headers.vary ?? ""), `vary ${headers.vary}`),
    ...expectThat(headers["content-language"] === undefined, `language ${headers["content-language"]}`),
  ];
}

/** Asked again with what it gave out to know its answer by, a server sends no bytes. */
async function revalidationFaults(
  origin: string,
  path: string,
  headers: Record<string, string>,
  { headers: given }: Answer,
): Promise<string[]> {
  if (!given.etag) return ["no ETag"];
  const again = await ask(origin, path, { ...headers, "if-none-match": given.etag });
  return expectThat(again.status === 304 && again.body.length === 0, `asked again: ${again.status}`);
}

function expectThat(right: boolean, fault: string): string[] {
  return right ? [] : [fault];
}
