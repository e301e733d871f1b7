import { weigh } from "../spam.ts";
import { lettersOf } from "./letters.ts";

/** Where links lead that no editor of an authority sets: to betting houses, or to where nobody can see. */

const shorteners = new Set(
  `bit.ly tinyurl.com t.ly cutt.ly is.gd v.gd goo.gl ow.ly rb.gy shorturl.at s.id tiny.cc rebrand.ly bom.so short.gy
  lnkd.in t.co buff.ly adf.ly ouo.io shorte.st linktr.ee soo.gd clck.ru qr.ae urlz.fr link1s.com megaurl.io`.split(
    /\s+/,
  ),
);

/** Hosts one may link to without a thought: authorities, schools, the press of the state and the great newspapers. */
const known =
  /(?:^|\.)(?:gov\.vn|edu\.vn|chinhphu\.vn|quochoi\.vn|vbpl\.vn|dangcongsan\.vn|[a-z]*nhandan\.vn|qdnd\.vn|vietnamplus\.vn|vtv\.vn|vov\.vn|tuoitre\.vn|thanhnien\.vn|vnexpress\.net|vietnamnet\.vn|dantri\.com\.vn|laodong\.vn|tienphong\.vn|cand\.com\.vn|baotintuc\.vn|bao[a-z]+\.(?:com\.)?vn|example)$/;

/** Names of hosts made as betting houses make theirs; the label alone, without the end of the name. */
const bettingLabels = [
  /(?:taixiu|nohu|soicau|nhacai|keonhacai|tylekeo|xocdia|cacuoc|cadobong|gamebai|banca|lode|dagatructiep|slotgame|baccarat|jackpot|casino|xoilac|cakhia|doithuong|rongbachkim)/,
  /^(?:b52|go88|w88|m88|bk8|v9bet|iwin|sunwin|sanwin|gemwin|zowin|hitclub|manclub|rikvip|kubet|ku\d+|thabet|okvip|letou|debet|zbet|oxbet|fabet|onbet|shbet)/,
  /\dx?(?:bet|win|club|vin|vip|casino)|(?:bet|win|vin)\d/,
  /^[a-z]{2,12}(?:88|888|789|68|79|66|99|777)$/,
  /^(?!alpha|ti|diab|elisa|eliza)[a-z]{1,6}bet$/,
];
/** Lawful houses whose names are made the same way. */
const honestLabels = new Set(["f88", "web79", "vib68", "alphabet", "casinoart"]);
const bettingEnds = /\.(?:bet|casino|poker|bingo)$/;
const numberedClubs = /(?:^|\.)[a-z]*\d+[a-z]*\.(?:club|vip|win|fun|casino)$/;

/** What is wrong with where a link leads, in the words an editor reads. */
export interface Suspicion {
  domain: string;
  reason: string;
}

/** Holds a web address against the rules. Nothing for one that may stand, and for what is no web address. */
export function suspect(href: string): Suspicion | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  const domain = domainOf(url);
  const reason = reasonOf(url, domain);
  return reason === undefined ? undefined : { domain, reason };
}

/** Whether a link leads to a host nobody has vouched for. */
export function isStrange(href: string): boolean {
  return /^https?:/i.test(href) && URL.canParse(href) && !isKnown(href);
}

/** Whether a link leads to an authority, a school or the press. */
export function isKnown(href: string): boolean {
  return known.test(domainOf(href));
}

/** The host a link leads to, as an acknowledgement names it; empty for a link that leads to none. */
export function domainOf(url: URL | string): string {
  if (typeof url === "string") return URL.canParse(url) ? domainOf(new URL(url)) : "";
  return url.hostname.replace(/^www\./, "").replace(/\.$/, "");
}

function reasonOf(url: URL, domain: string): string | undefined {
  if (url.username || url.password) return "phần trước dấu @ giả làm tên trang, nơi đến thật đứng sau";
  if (/^[\d.]+$|^\[/.test(domain)) return "nơi đến là một dãy số, không có tên trang";
  if (/(?:^|\.)xn--/.test(domain)) return "tên trang có chữ lạ, dễ nhầm với tên thật";
  if (shorteners.has(domain)) return "địa chỉ rút gọn che nơi đến thật";
  if (isBetting(domain)) return "tên trang giống tên trang cờ bạc";
  const words = weigh(lettersOf(readable(url)))?.words;
  return words && `trong địa chỉ có từ ngữ cờ bạc “${words.join("”, “")}”`;
}

function isBetting(domain: string): boolean {
  if (known.test(domain)) return false;
  const labels = domain.split(".").slice(0, -1);
  const made = labels
    .flatMap((label) => [label.replaceAll("-", ""), ...label.split("-")])
    .some((label) => !honestLabels.has(label) && bettingLabels.some((form) => form.test(label)));
  return made || bettingEnds.test(domain) || numberedClubs.test(domain);
}

/** Path and query as words. */
function readable({ pathname, search, hash }: URL): string {
  const written = pathname + search + hash;
  try {
    return decodeURIComponent(written).replace(/[/?&=#]/g, "\n");
  } catch {
    return written;
  }
}
