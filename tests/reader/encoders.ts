/** Vietnamese in the bytes of offices before Unicode: tables of the tests' own, none of them the reader's. */

/** A function from text to bytes; what the code page does not have is a question mark. */
type Encoder = (text: string) => Buffer;

/** TCVN 5712:1993, set VN3: letters without a tone from 0xA1 on, then each letter's five tones in the order à ả ã á ạ. */
const tcvn3Bytes = new Map<string, number>();
[..."ĂÂÊÔƠƯĐăâêôơưđ"].forEach((letter, at) => {
  tcvn3Bytes.set(letter, 0xa1 + at);
});
for (const [letter, ...bytes] of [
  ["a", 0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ["ă", 0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  ["â", 0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  ["e", 0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ["ê", 0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  ["i", 0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  ["o", 0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ["ô", 0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ["ơ", 0xea, 0xeb, 0xec, 0xed, 0xee],
  ["u", 0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ["ư", 0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  ["y", 0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
] as [string, ...number[]][]) {
  for (const [at, tone] of ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].entries()) {
    tcvn3Bytes.set((letter + tone).normalize("NFC"), bytes[at] as number);
  }
}

/** Capitals with a tone are those of a second font, in the places of the small letters. */
export const tcvn3: Encoder = (text) =>
  bytesOf([...text.normalize("NFC")], (letter) => {
    const byte = tcvn3Bytes.get(letter) ?? tcvn3Bytes.get(letter.toLowerCase());
    return byte === undefined ? undefined : [byte];
  });

/** VNI: marks by what they are made of, for a small letter; a capital's are 0x20 below. */
const vniMarks: Record<string, number> = {
  "\u0301": 0xf9,
  "\u0300": 0xf8,
  "\u0309": 0xfb,
  "\u0303": 0xf5,
  "\u0323": 0xef,
  "\u0302": 0xe2,
  "\u0302\u0301": 0xe1,
  "\u0302\u0300": 0xe0,
  "\u0302\u0309": 0xe5,
  "\u0302\u0303": 0xe3,
  "\u0302\u0323": 0xe4,
  "\u0306": 0xea,
  "\u0306\u0301": 0xe9,
  "\u0306\u0300": 0xe8,
  "\u0306\u0309": 0xfa,
  "\u0306\u0303": 0xfc,
  "\u0306\u0323": 0xeb,
};
const vniWhole: Record<string, number> = { đ: 0xf1, í: 0xed, ì: 0xec, ỉ: 0xe6, ĩ: 0xf3, ị: 0xf2, ỵ: 0xee };
const vniBases: Record<string, number> = { ơ: 0xf4, ư: 0xf6 };

export const vni: Encoder = (text) =>
  bytesOf([...text.normalize("NFC")], (letter) => {
    const small = letter.toLowerCase();
    const capital = letter === small ? 0 : 0x20;
    const whole = vniWhole[small];
    if (whole) return [whole - capital];
    const [base = "", ...marks] = [...small.normalize("NFD")].filter((part) => part !== "\u031b");
    const horn = small.normalize("NFD").includes("\u031b");
    const first = horn ? (vniBases[`${base}\u031b`.normalize("NFC")] ?? 0) : base.charCodeAt(0);
    // Decomposed, a dot below comes before a circumflex.
    const order = marks.sort((a, b) => Number(/[\u0302\u0306]/.test(b)) - Number(/[\u0302\u0306]/.test(a)));
    const mark = vniMarks[order.join("")];
    if (marks.length > 0 && !mark) return undefined;
    return mark ? [first - capital, mark - capital] : [first - capital];
  });

/** Windows-1258: letters that Windows-1252 has, those it lost to Vietnamese, and tones behind them. */
const windows1258Bytes: Record<string, number> = {
  Ă: 0xc3,
  Đ: 0xd0,
  Ơ: 0xd5,
  Ư: 0xdd,
  ă: 0xe3,
  đ: 0xf0,
  ơ: 0xf5,
  ư: 0xfd,
  "\u0300": 0xcc,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0301": 0xec,
  "\u0323": 0xf2,
};

export const windows1258: Encoder = (text) =>
  bytesOf(
    [
      ...text
        .normalize("NFD")
        .replace(/([aeo])(\u0323?)\u0302|([aA])(\u0323?)\u0306|([ouOU])\u031b/gi, recompose),
    ],
    (letter) => {
      const byte = windows1258Bytes[letter] ?? letter.charCodeAt(0);
      return byte < 0x100 ? [byte] : undefined;
    },
  );

/** Puts circumflex, breve and horn back on their letter; the tone stays behind. */
function recompose(whole: string): string {
  const tone = /\u0323/.exec(whole)?.[0] ?? "";
  return whole.replace("\u0323", "").normalize("NFC") + tone;
}

/** What bytes become when a program takes them for Latin-1 and saves them as UTF-8. */
export function takenForLatin1(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1"));
}

/** UTF-8 that a program took for Windows-1252 (whose upper signs are given) and saved as UTF-8. */
export function takenForWindows1252(text: string): Buffer {
  const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
  const read = Buffer.from(text).toString("latin1");
  return Buffer.from(read.replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign));
}

function bytesOf(letters: string[], find: (letter: string) => number[] | undefined): Buffer {
  return Buffer.from(
    letters.flatMap((letter) =>
      letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : (find(letter) ?? [0x3f]),
    ),
  );
}
