const PER_PAGE = 20;
const REACH = 2;
const OLDER = 5;
const RELATED = 4;
const LOOK_BACK = 40;
const ZONE = 7 * 3_600_000;

/** Sorts the articles into all that the templates page over. */
export function outlineOf(articles, sections) {
  const sorted = [...articles].sort((a, b) => b.date - a.date || (a.url < b.url ? -1 : 1));
  const bySection = groupBy(sorted, ({ data }) => [data.section]);
  const byTag = groupBy(sorted, ({ data }) => data.keywords);
  const byAuthor = groupBy(sorted, ({ data }) => [data.author]);
  // A tag of one article leads nowhere new.
  for (const [tag, group] of byTag) if (group.length < 2) byTag.delete(tag);
  const tagUrls = urls(byTag, "tu-khoa");
  const authorUrls = urls(byAuthor, "tac-gia");
  const named = sections.map((section) => ({ ...section, articles: bySection.get(section.slug) ?? [] }));
  return {
    articles: sorted,
    newest: sorted.slice(0, 5),
    home: named.map((section) => ({
      ...section,
      articles: section.articles.filter((one) => !sorted.slice(0, 5).includes(one)).slice(0, 4),
    })),
    lists: [
      ...named.flatMap(({ slug, title, articles }) => pagesOf(`/${slug}/`, title, articles, slug)),
      ...[...byTag].flatMap(([tag, group]) => pagesOf(tagUrls.get(tag), `Từ khoá: ${tag}`, group)),
      ...[...byAuthor].flatMap(([author, group]) => pagesOf(authorUrls.get(author), author, group)),
    ],
    feeds: [
      { url: "/", heading: "Cổng thông tin điện tử xã Thử Nghiệm", articles: sorted.slice(0, 20) },
      ...named.map(({ slug, title, articles }) => ({
        url: `/${slug}/`,
        heading: title,
        articles: articles.slice(0, 20),
      })),
    ],
    ...calendarOf(sorted),
    company: companyOf(sorted, bySection, byTag),
    tagUrls,
    authorUrls,
  };
}

/** An article's neighbours, the older ones of its section, and related ones older than it. */
function companyOf(sorted, bySection, byTag) {
  const place = new Map(sorted.map((one, at) => [one, at]));
  const company = new Map();
  const cursors = new Map();
  for (const list of bySection.values()) {
    for (const [at, one] of list.entries()) {
      company.set(one.url, { newer: list[at - 1], older: list.slice(at + 1, at + 1 + OLDER) });
    }
  }
  for (const one of sorted) {
    const known = company.get(one.url);
    const shared = new Map();
    for (const tag of one.data.keywords) {
      const group = byTag.get(tag) ?? [];
      // Newest first, as the articles come, so each tag is walked through once.
      const from = (cursors.get(tag) ?? 0) + 1;
      cursors.set(tag, from);
      for (const other of group.slice(from, from + LOOK_BACK))
        if (!known.older.includes(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    known.related = [...shared]
      .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || place.get(a) - place.get(b))
      .slice(0, RELATED)
      .map(([other]) => other);
  }
  return company;
}

function pagesOf(url, heading, articles, section) {
  const total = Math.max(1, Math.ceil(articles.length / PER_PAGE));
  const urlOf = (number) => (number === 1 ? url : `${url}trang/${number}/`);
  return Array.from({ length: total }, (_, at) => ({
    url: urlOf(at + 1),
    heading,
    section,
    count: articles.length,
    articles: articles.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
    number: at + 1,
    total,
    pager: total > 1 ? pagerOf(at + 1, total, urlOf) : undefined,
  }));
}

function pagerOf(current, total, urlOf) {
  const items = [];
  for (let number = 1; number <= total; number++) {
    if (number === 1 || number === total || Math.abs(number - current) <= REACH)
      items.push({ number, url: urlOf(number), current: number === current });
    else if (items.at(-1).number) items.push({});
  }
  return {
    items,
    first: current > 1 && urlOf(1),
    previous: current > 1 && urlOf(current - 1),
    next: current < total && urlOf(current + 1),
    last: current < total && urlOf(total),
  };
}

function calendarOf(sorted) {
  const byMonth = groupBy(sorted, ({ date }) => [local(date).toISOString().slice(0, 7)]);
  const months = [...byMonth].map(([month, articles]) => ({
    year: month.slice(0, 4),
    month: month.slice(5),
    url: `/so-do-trang/${month.replace("-", "/")}/`,
    articles,
  }));
  const byYear = groupBy(months, ({ year }) => [year]);
  return {
    months,
    years: [...byYear].map(([year, own]) => ({ year, url: `/so-do-trang/${year}/`, months: own })),
  };
}

function groupBy(list, keysOf) {
  const groups = new Map();
  for (const one of list) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

function urls(groups, root) {
  return new Map([...groups.keys()].map((name) => [name, `/${root}/${slugOf(name)}/`]));
}

function slugOf(name) {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-");
}

function local(date) {
  return new Date(date.getTime() + ZONE);
}

/** `05/12/2018` */
export function day(date) {
  const [year, month, dayOfMonth] = local(date).toISOString().slice(0, 10).split("-");
  return `${dayOfMonth}/${month}/${year}`;
}

/** `2018-12-05T07:56:00+07:00` */
export function stamp(date) {
  return `${local(date).toISOString().slice(0, 19)}+07:00`;
}
