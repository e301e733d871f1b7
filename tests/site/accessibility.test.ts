import { describe, expect, inject, test } from "vitest";
import { isLanguage } from "../../scripts/model/language.ts";
import { pagesOf } from "./pages.ts";

const pages = await pagesOf(inject("sample"));

/** Pages for which `wrong` finds something, with what it found. */
function faults(wrong: (document: Document) => string[]): string[] {
  return pages.flatMap(({ url, document }) => wrong(document).map((one) => `${url} ${one}`));
}

const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];

describe("on every page of the sample portal", () => {
  test("there is one h1, and no heading leaves out a level", () => {
    const wrong = faults((document) => {
      const levels = all(document, "h1, h2, h3, h4, h5, h6").map(({ tagName }) => Number(tagName[1]));
      const sound =
        levels.filter((level) => level === 1).length === 1 &&
        levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1);
      return sound ? [] : [levels.join(" ")];
    });
    expect(wrong).toEqual([]);
  });

  test("the language is named, and every passage's is a known one", () => {
    const wrong = faults((document) =>
      all(document, "html, [lang]").flatMap((element) => {
        const lang = element.getAttribute("lang") ?? "";
        return (element.tagName === "HTML" ? lang === "vi" : isLanguage(lang)) ? [] : [lang];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("every picture has a description, or says that it needs none", () => {
    expect(faults((document) => all(document, "img:not([alt])").map(({ outerHTML }) => outerHTML))).toEqual(
      [],
    );
    const described = pages.flatMap(({ document }) => all(document, ".figure img"));
    expect(described.length).toBeGreaterThan(20);
    expect(described.filter((image) => !image.getAttribute("alt")?.trim())).toEqual([]);
  });

  test("no id stands twice", () => {
    const wrong = faults((document) => {
      const ids = all(document, "[id]").map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(wrong).toEqual([]);
  });

  test("labels and names lead to what is there", () => {
    const wrong = faults((document) =>
      ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget"].flatMap((name) =>
        all(document, `[${name}]`).flatMap((element) =>
          (element.getAttribute(name) ?? "").split(/\s+/).filter((id) => !document.getElementById(id)),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("whatever is typed into or chosen from has a label, whatever is pressed has words", () => {
    const wrong = faults((document) => [
      ...all(document, "input:not([type=hidden]), select, textarea")
        .filter((field) => !field.closest("label") && !document.querySelector(`label[for="${field.id}"]`))
        .map(({ outerHTML }) => outerHTML),
      ...all(document, "a[href], button, summary")
        .filter((element) => !(element.textContent?.trim() || element.getAttribute("aria-label")))
        .map(({ outerHTML }) => outerHTML),
    ]);
    expect(wrong).toEqual([]);
  });

  test("landmarks of one kind have different names", () => {
    const wrong = faults((document) => {
      const names = all(document, "nav, section[aria-label]").map(
        (element) => element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby") ?? "",
      );
      return names.filter((name, at) => name === "" || names.indexOf(name) !== at);
    });
    expect(wrong).toEqual([]);
  });

  test("tables have headers and scroll in a region that has a name and takes focus", () => {
    const tables = pages.flatMap(({ document }) => all(document, "table"));
    expect(tables.length).toBeGreaterThan(10);
    const wrong = tables.filter((table) => {
      const region = table.parentElement;
      const heads = [...table.querySelectorAll("th")];
      const named = region?.getAttribute("tabindex") === "0" && region.getAttribute("aria-label") !== null;
      return !named || heads.length === 0 || heads.some((head) => !head.getAttribute("scope"));
    });
    expect(wrong.map(({ outerHTML }) => outerHTML.slice(0, 100))).toEqual([]);
  });
});

describe("the statement on accessibility", () => {
  const statement = pages.find(({ url }) => url === "/tro-nang/")?.document;

  test("stands in the footer of every page, and in the site map", () => {
    const without = pages.filter(
      ({ url, document }) =>
        !url.startsWith("/tin-cu/") && !document.querySelector('footer.footer a[href="/tro-nang/"]'),
    );
    expect(without.map(({ url }) => url)).toEqual([]);
    const map = pages.find(({ url }) => url === "/so-do-trang/")?.document;
    expect(map?.querySelector('main a[href="/tro-nang/"]')).not.toBeNull();
  });

  test("says how to complain, with the authority's own contacts", () => {
    expect(statement?.querySelector('main a[href="mailto:banbientap@hoangmai.example"]')).not.toBeNull();
    expect(statement?.querySelector("main")?.textContent).toContain("Phường Quỳnh Thiện, thị xã Hoàng Mai");
  });

  test("says what is not good yet", () => {
    const headings = [...(statement?.querySelectorAll("main h2") ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(headings).toEqual([
      "Theo tiêu chuẩn nào",
      "Đã kiểm tra những gì",
      "Những chỗ chưa tốt",
      "Gặp trở ngại thì báo ai",
    ]);
  });
});
