/**
 * The code pages Vietnamese offices wrote in before Unicode, each as a function from letters whose bytes were taken for
 * Latin-1 to the letters that were meant. From 0xA0 on, Latin-1 and Windows-1252 are the same.
 */
export const codePages = {
  "TCVN3 (ABC)": fromTcvn3,
  "VNI Windows": fromVni,
  "Windows-1258": fromWindows1258,
};

export type CodePage = keyof typeof codePages;

/**
 * TCVN3, of the ABC fonts (`.VnTime`): one byte a letter, in the places of TCVN 5712:1993, set VN3. It has no capitals
 * with a tone; fonts ending in H (`.VnTimeH`) draw small letters as capitals.
 *
 * https://en.wikipedia.org/wiki/TCVN_5712 (VSCII-3)
 */
function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (letter) => tcvn3.get(letter) ?? letter);
}

const tcvn3 = table(
  "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
  "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
);

/**
 * VNI Windows: a plain letter, then a byte for all that stands on it (`oä` is `ộ`); six letters have a byte of their
 * own. A capital has capital bytes.
 *
 * https://en.wikipedia.org/wiki/VNI
 */
function fromVni(text: string): string {
  return text
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/gi, (whole, base?: string, sign?: string) =>
      base && sign ? vniLetter(base) + (vniSigns.get(sign.toLowerCase()) ?? sign) : vniLetter(whole),
    )
    .normalize("NFC");
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const meant = vniLetters.get(small);
  if (!meant) return letter;
  return letter === small ? meant : meant.toUpperCase();
}

const vniLetters = table("ôöñæóòî", "ơưđỉĩịỵ");
const vniSigns = new Map([
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]);

/**
 * Windows-1258: Windows-1252 with thirteen letters changed, five of them tones that follow their letter.
 *
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1258.TXT
 */
function fromWindows1258(text: string): string {
  return text.replace(/[\u00c3-\u00fe]/g, (letter) => windows1258.get(letter) ?? letter).normalize("NFC");
}

const windows1258 = table("ÃÐÕÝãðõýÌìÒÞò", "ĂĐƠƯăđơư\u0300\u0301\u0309\u0303\u0323");

function table(from: string, to: string): Map<string, string> {
  const meant = [...to];
  return new Map([...from].map((letter, at) => [letter, meant[at] ?? letter]));
}
