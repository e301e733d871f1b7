import { weigh } from "../spam.ts";
import { domainOf, isKnown, type Suspicion, suspect } from "./addresses.ts";
import { lettersOf } from "./letters.ts";
import { findPhrases } from "./match.ts";
import { bettingWords } from "./trie.ts";

/** Links that open a letter or call a number: mail boxes of betting houses, and what is put into a reader's mouth. */

/** Names that no person's mail box has by chance: said by betting houses alone, and longer than initials and a year. */
const bettingNames = new Set(
  bettingWords.phrases
    .flatMap((phrases) => phrases ?? [])
    .filter(({ anySpelling, weight, name }) => anySpelling && weight >= 2 && /^[^\d]{6,}$/.test(name))
    .map(({ name }) => name),
);

/** Words with honest neighbours (`nhacaitao`), suspicious where they are all a mail box is called. */
const bettingBox =
  /^(?:cskh|hotro|lienhe|admin|support|contact)?(?:keo)?(?:nhacai|nohu|soicau|soikeo|cacuoc|tylekeo|cadobongda|lodeonline)(?:uytin|online|vip|cskh|hotro|\d)*$/;

const BETTING = "tên hộp thư giống tên trang cờ bạc";

/** What a link that opens a letter or calls a number holds. */
export interface Contact {
  /** The mail boxes it writes to, in small letters, or the one number it calls. */
  addresses: string[];
  /** What else stands in it, as words: the letter's subject and text. */
  words: string;
}

/** Takes a `mailto:` or `tel:` link apart (RFC 6068, RFC 3966). Nothing for any other. */
export function contactOf(href: string): Contact | undefined {
  const [, scheme = "", path = "", query = ""] = /^(mailto|tel):([^?]*)(.*)$/is.exec(href) ?? [];
  if (scheme === "") return undefined;
  if (scheme.toLowerCase() === "tel") {
    const [number = "", ...rest] = decoded(path).split(";");
    return { addresses: [number], words: [number, ...rest, decoded(query)].join("\n") };
  }
  const fields = [...new URLSearchParams(query)];
  const further = fields.filter(([name]) => /^(?:to|cc|bcc)$/i.test(name)).map(([, value]) => value);
  const addresses = [decoded(path), ...further].flatMap((list) => list.split(/[,;]/));
  return {
    addresses: addresses.map((one) => one.trim().normalize("NFKC").toLowerCase()).filter(Boolean),
    words: fields.map(([, value]) => value).join("\n"),
  };
}

/** Holds a `mailto:` or `tel:` link against the rules. Nothing for one that may stand, and for any other link. */
export function suspectContact(href: string): Suspicion | undefined {
  const contact = contactOf(href);
  if (!contact) return undefined;
  for (const address of contact.addresses) {
    const reason = reasonAgainst(address);
    if (reason !== undefined) return { domain: address, reason };
  }
  const words = weigh(lettersOf(contact.words))?.words;
  if (!words) return undefined;
  const reason = `trong địa chỉ có từ ngữ cờ bạc “${words.join("”, “")}”`;
  return { domain: contact.addresses[0] ?? "", reason };
}

/** Where a link leads, as an acknowledgement names it: the host, the mail box, the number. */
export function destinationOf(href: string): string {
  return contactOf(href)?.addresses[0] ?? domainOf(href);
}

function reasonAgainst(address: string): string | undefined {
  const at = address.lastIndexOf("@");
  if (at < 0) return undefined;
  const host = `https://${address.slice(at + 1)}/`;
  if (isKnown(host)) return undefined;
  const box = address.slice(0, at);
  const betting =
    bettingBox.test(box.replace(/[._+-]/g, "")) ||
    findPhrases(lettersOf(box), bettingWords).some(({ name }) => bettingNames.has(name));
  return betting ? BETTING : suspect(host)?.reason;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
