import type { Origin } from "./plain-text.ts";

/** What a page alone needs: no script, no form, nothing to fetch. */
const DROPPED = ".tools, .pager, .back-to-top, .story, .print-end, source, script";

/**
 * An article as one file of HTML that needs nothing else: the page's own style sheet, pictures in the file, no script.
 * Its policy forbids it to fetch anything, so that it stays silent wherever it is opened.
 */
export async function wholePage(article: Element, { agency, address, savedAt }: Origin): Promise<string> {
  const page = document.implementation.createHTMLDocument(article.querySelector("h1")?.textContent ?? "");
  const { head, body } = page;
  page.documentElement.lang = "vi";
  head.prepend(
    made(page, "meta", { charset: "utf-8" }),
    made(page, "meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    }),
    made(page, "meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  );
  const style = made(page, "style", {});
  style.textContent = document.querySelector("style")?.textContent ?? "";
  head.append(style);
  const main = made(page, "main", {});
  const copy = page.importNode(article, true);
  for (const element of copy.querySelectorAll(DROPPED)) element.remove();
  for (const link of copy.querySelectorAll("a"))
    link.href = new URL(link.getAttribute("href") ?? "", address).href;
  await Promise.all([...copy.querySelectorAll("img")].map(embed));
  const link = made(page, "a", { href: address });
  link.textContent = address;
  main.append(line(page, agency), copy, line(page, "Nguồn: ", link), line(page, `Lưu ngày ${savedAt}`));
  body.append(main);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

/** Puts a picture into the file. One that cannot be fetched leaves its description. */
async function embed(picture: HTMLImageElement): Promise<void> {
  const source = picture.getAttribute("src") ?? "";
  for (const name of ["srcset", "sizes", "loading", "fetchpriority"]) picture.removeAttribute(name);
  picture.removeAttribute("src");
  const answer = await fetch(source).catch(() => undefined);
  if (answer?.ok) picture.src = await dataUrl(await answer.blob());
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function made<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[Name] {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function line(page: Document, ...content: (Node | string)[]): HTMLElement {
  const paragraph = made(page, "p", { class: "meta" });
  paragraph.append(...content);
  return paragraph;
}
