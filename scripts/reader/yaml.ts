import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import { type Place, type Problem, problemAt } from "../model/problem.ts";
import { invisibleIn } from "./invisible.ts";
import { type YamlData, YamlPlaces } from "./yaml-places.ts";
import { readPlainYaml } from "./yaml-plain.ts";

export type { YamlData } from "./yaml-places.ts";

/**
 * Reads YAML as data and nothing else: no anchors, aliases or tags, no types but text, list and map.
 *
 * @param first line of `file` on which `text` begins
 */
export function readYaml(text: string, file: string, first: number): YamlData | Problem[] {
  return readPlainYaml(text, file, first) ?? readAnyYaml(text, file, first);
}

/** The same by a parser that knows all of YAML. */
export function readAnyYaml(text: string, file: string, first: number): YamlData | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + first - 1, column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const error = document.errors[0] as YAMLError;
    return [signProblem(text, error.pos[0], placeAt) ?? syntaxProblem(error, placeAt(error.pos[0]))];
  }
  const places = new YamlPlaces(file, first);
  const reading = new Reading(text, placeAt, places);
  const value = reading.plain(document.contents, []);
  return reading.problems.length > 0 ? reading.problems : places.of(value);
}

/** Turns YAML nodes into plain data and remembers where each stood. */
class Reading {
  readonly problems: Problem[] = [];
  readonly #places: YamlPlaces;
  readonly #text: string;
  readonly #placeAt: (offset: number) => Place;

  constructor(text: string, placeAt: (offset: number) => Place, places: YamlPlaces) {
    this.#text = text;
    this.#placeAt = placeAt;
    this.#places = places;
  }

  plain(node: Node | null, path: string[]): unknown {
    const place = this.#placeAt(node?.range?.[0] ?? 0);
    if (node && (isAlias(node) || node.anchor || node.tag)) {
      this.problems.push(reservedSign(place));
      return undefined;
    }
    if (node) this.#lostWords(node);
    this.#places.value(path, place.line, place.column);
    if (isMap(node)) return this.#map(node.items, path);
    if (isSeq(node)) return node.items.map((item, at) => this.plain(item as Node, [...path, String(at)]));
    if (!isScalar(node) || typeof node.value !== "string") return "";
    this.problems.push(...invisibleIn(node.value, place));
    return node.value;
  }

  /** YAML takes ` #` for the beginning of a remark and drops the rest of the line: words an editor meant to publish. */
  #lostWords(node: Node): void {
    const end = node.range?.[1] ?? 0;
    const remark = /^[ \t]*#[^\n]*/.exec(this.#text.slice(end));
    if (!remark || isMap(node)) return;
    this.problems.push(
      problemAt(
        this.#placeAt(end + remark[0].indexOf("#")),
        "CT-212",
        `YAML bỏ qua phần sau dấu #: “${remark[0].trim().slice(0, 60)}”.`,
        'Đặt cả giá trị trong dấu ngoặc kép, ví dụ title: "Thông báo # 5"; lời ghi chú thì viết riêng một dòng.',
      ),
    );
  }

  #map(items: { key: unknown; value: unknown }[], path: string[]): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const node = key as Node | null;
      const place = this.#placeAt(node?.range?.[0] ?? 0);
      if (node && (isAlias(node) || node.anchor || node.tag)) {
        this.problems.push(reservedSign(place));
        continue;
      }
      const name = isScalar(key) ? String(key.value) : "";
      this.problems.push(...invisibleIn(name, place));
      const below = [...path, name];
      this.#places.key(below, place.line, place.column);
      // Defined, not assigned: a key named __proto__ must be a key like any other.
      Object.defineProperty(map, name, {
        value: this.plain(value as Node | null, below),
        enumerable: true,
      });
    }
    return map;
  }
}

const syntax: Partial<Record<string, [message: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    "Giá trị có dấu hai chấm kèm khoảng trắng nên máy không hiểu.",
    'Đặt cả giá trị trong dấu ngoặc kép, ví dụ title: "Thông báo: lịch họp".',
  ],
  TAB_AS_INDENT: ["Đầu dòng có phím Tab.", "Thay phím Tab bằng hai dấu cách."],
  DUPLICATE_KEY: ["Mục này được viết hai lần.", "Giữ một, xoá dòng kia."],
  BAD_INDENT: [
    "Dòng này thụt vào không đúng, hoặc danh sách [ … ] chưa đóng.",
    "Thụt vào cho thẳng hàng với mục cùng nhóm; danh sách viết trên một dòng: [một, hai].",
  ],
  MISSING_CHAR: [
    "Thiếu một dấu: ngoặc kép chưa đóng, hoặc sau tên mục thiếu dấu hai chấm.",
    'Đóng ngoặc kép, hoặc viết theo mẫu "tên mục: giá trị".',
  ],
};

/** A value that begins with a sign YAML keeps for itself: the error it leads to stands somewhere behind it. */
function signProblem(text: string, offset: number, placeAt: (offset: number) => Place): Problem | undefined {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const sign = /^[ -]*[^:#\n]+:[ \t]+(?=[&*!%@`])/.exec(text.slice(start));
  return sign ? reservedSign(placeAt(start + sign[0].length)) : undefined;
}

function reservedSign(place: Place): Problem {
  return problemAt(
    place,
    "CT-210",
    "Ở đây có một trong các ký hiệu & * ! % @ ` ở đầu giá trị, mà YAML hiểu là lệnh riêng.",
    'Đặt cả giá trị trong dấu ngoặc kép: "…".',
  );
}

function syntaxProblem(error: YAMLError, place: Place): Problem {
  const [message, fix] = syntax[error.code] ?? [
    "Dòng này sai cú pháp nên máy không hiểu.",
    'Viết theo mẫu "tên mục: giá trị", mỗi mục một dòng; giá trị có ký hiệu lạ đặt trong ngoặc kép.',
  ];
  return problemAt(place, "CT-203", message, fix);
}
