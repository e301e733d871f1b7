/** One small content folder that wants to do harm, and what the house must say to it. */
export interface HostileCase {
  name: string;
  /** The row of the risk table in docs/hostile-content.md it belongs to. */
  risk: Risk;
  files: Record<string, string | Uint8Array>;
  /** Links to make: where they lie, and where they lead. */
  links?: Record<string, string>;
  /** `CODE file:line` of every problem, in order; none for content that is harmless as we take it. */
  problems: string[];
  /** What must stand in, or be absent from, the article's page where it is published. */
  page?: { holds?: string[]; lacks?: string[] };
}

/** The rows of the table: what can go wrong, in one line each. */
export const risks = {
  yaml: "Front matter that is not YAML, or not the YAML that was meant",
  fence: "Front matter without its beginning or its end",
  program: "An article that is a program",
  keys: "Keys that steer the generator",
  values: "Values of another kind than they seem",
  encoding: "Text in another encoding, or with invisible characters",
  dates: "Dates that are none, or mean another hour",
  names: "File names that leave the tree, collide, or make no address",
  places: "Files and folders that have no place",
  markup: "Markup and scripts in the text",
  access: "Text that shuts out people who hear a page",
  links: "Links that run code or lead nowhere",
  pictures: "Pictures that are broken, missing, or not what they say",
  attachments: "Attachments that are not what they say",
  site: "A site.yaml that contradicts itself or takes the house's addresses",
  spam: "Advertising for gambling, and what is hidden from readers",
  loss: "Content that would be lost in silence",
} as const;
export type Risk = keyof typeof risks;

export const SITE = `name: Cổng thử
shortName: Thử
level: xã
agency: Ủy ban nhân dân xã Thử
address: Số 1
contacts: {}
domain: https://thu.example
sections:
  - slug: tin
    title: Tin
    menu: 1
  - slug: lich
    title: Lịch
    menu: 2
`;

/** A sound picture of twelve pixels, PNG. */
export const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVR4nGPg9o+BIwacHACitwiJq76c0wAAAABJRU5ErkJggg==",
  "base64",
);

export const HEAD = "title: Một bài\ndate: 05/12/2018 07:56\nauthor: Ban Biên tập";

/** A content folder with one article, `tin/bai.md`, of this text. */
export function withArticle(text: string | Uint8Array): HostileCase["files"] {
  return { "site.yaml": SITE, "tin/bai.md": text };
}

/** An article that lacks nothing, with more lines of front matter; the fifth line of its file is the first of them. */
export function headed(more: string, body = "Nội dung."): string {
  return `---\n${HEAD}\n${more}\n---\n\n${body}\n`;
}

/** An article that lacks nothing, with this body, which begins on line 7. */
export function bodied(body: string): string {
  return `---\n${HEAD}\n---\n\n${body}\n`;
}
