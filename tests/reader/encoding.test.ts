import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codePages } from "../../scripts/reader/code-pages.ts";
import { encodingOf } from "../../scripts/reader/encoding.ts";
import { findGarble } from "../../scripts/reader/garble.ts";
import { isSyllable } from "../../scripts/reader/syllable.ts";
import { takenForLatin1, takenForWindows1252, tcvn3, vni, windows1258 } from "./encoders.ts";

const NOTICE =
  "Uỷ ban nhân dân thị xã thông báo: từ ngày 05/12/2018, bộ phận một cửa làm việc cả sáng thứ Bảy. " +
  "Đề nghị bà con mang theo giấy tờ gốc; mọi thắc mắc xin gửi về địa chỉ dưới đây.";
const ALPHABET =
  "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ i ì ỉ ĩ í ị o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ " +
  "ơ ờ ở ỡ ớ ợ u ù ủ ũ ú ụ ư ừ ử ữ ứ ự y ỳ ỷ ỹ ý ỵ đ";

describe("code pages give back what was written", () => {
  const read = (bytes: Buffer) => bytes.toString("latin1");

  test.each([
    ["TCVN3 (ABC)", codePages["TCVN3 (ABC)"], tcvn3, `${ALPHABET} Ă Â Ê Ô Ơ Ư Đ`],
    ["VNI Windows", codePages["VNI Windows"], vni, `${ALPHABET} ${ALPHABET.toUpperCase()}`],
    ["Windows-1258", codePages["Windows-1258"], windows1258, `${ALPHABET} ${ALPHABET.toUpperCase()}`],
  ])("%s", (_, decode, encode, letters) => {
    expect(decode(read(encode(letters)))).toBe(letters);
    expect(decode("plain ASCII, 100%")).toBe("plain ASCII, 100%");
  });

  test("the tests' own Windows-1258 is that of the platform", () => {
    expect(new TextDecoder("windows-1258").decode(windows1258(NOTICE)).normalize("NFC")).toBe(NOTICE);
  });
});

describe("bytes look like", () => {
  const utf16 = (text: string) => Buffer.from(text, "utf16le");

  test.each<[string, Uint8Array, string | undefined]>([
    ["UTF-16 LE with its mark", utf16(`\ufeff${NOTICE}`), "UTF-16 LE"],
    ["UTF-16 BE with its mark", utf16(`\ufeff${NOTICE}`).swap16(), "UTF-16 BE"],
    ["UTF-16 LE without", utf16(NOTICE), "UTF-16 LE"],
    ["UTF-16 BE without", utf16(NOTICE).swap16(), "UTF-16 BE"],
    ["UTF-16 LE, cut in the middle of a letter", utf16(NOTICE).subarray(0, -1), "UTF-16 LE"],
    ["UTF-16 of a few letters of ASCII", utf16("Tin"), "UTF-16 LE"],
    ["the mark of UTF-16 alone", Uint8Array.of(0xff, 0xfe), "UTF-16 LE"],
    ["Windows-1258", windows1258(NOTICE), "Windows-1258"],
    ["Windows-1258 in capitals", windows1258(NOTICE.toUpperCase()), "Windows-1258"],
    ["TCVN3", tcvn3(NOTICE), "TCVN3 (ABC)"],
    ["TCVN3 in capitals", tcvn3(NOTICE.toUpperCase()), "TCVN3 (ABC)"],
    ["VNI", vni(NOTICE), "VNI Windows"],
    ["VNI in capitals", vni(NOTICE.toUpperCase()), "VNI Windows"],
    ["nothing known: UTF-8 with one broken letter", Buffer.from(`${NOTICE}\xe9`, "latin1"), undefined],
    [
      "nothing known: French in Latin-1",
      Buffer.from("Où sont les évêques du Châtelet, élève ?", "latin1"),
      undefined,
    ],
    ["nothing known: a picture", Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAE=", "base64"), undefined],
    ["nothing known: NULs among other bytes", Uint8Array.of(0, 0, 0, 0, 0xff, 0, 0, 1), undefined],
    ["nothing at all", new Uint8Array(), undefined],
  ])("%s", (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });
});

describe("garbled text is found, with the word that was meant", () => {
  test.each<[string, Buffer, string, string, string]>([
    ["TCVN3", takenForLatin1(tcvn3("Cộng hoà xã hội chủ nghĩa")), "TCVN3 (ABC)", "hoµ", "hoà"],
    ["TCVN3 in capitals", takenForLatin1(tcvn3("CÔNG HOÀ XÃ HỘI CHỦ NGHĨA")), "TCVN3 (ABC)", "C¤NG", "CÔNG"],
    ["VNI", takenForLatin1(vni("Cộng hòa xã hội chủ nghĩa")), "VNI Windows", "Coäng", "Cộng"],
    ["VNI in capitals", takenForLatin1(vni("ĐỘC LẬP TỰ DO HẠNH PHÚC")), "VNI Windows", "ÑOÄC", "ĐỘC"],
    ["Windows-1258", takenForLatin1(windows1258("Thông báo về việc đăng ký")), "Windows-1258", "baìo", "báo"],
    ["UTF-8 taken for Windows-1252", takenForWindows1252("Cộng hòa xã hội"), "UTF-8", "Cá»™ng", "Cộng"],
    ["UTF-8 taken for Latin-1", takenForLatin1(Buffer.from("Tin: Cộng hòa")), "UTF-8", "Cá»\u0099ng", "Cộng"],
    ["UTF-8 in capitals", takenForWindows1252("ĐẢNG BỘ"), "UTF-8", "Ä\u0090áº¢NG", "ĐẢNG"],
    ["curly quotes too", takenForWindows1252("Xã “văn hoá”"), "UTF-8", "XÃ£", "Xã"],
  ])("%s", (_, bytes, origin, word, meant) => {
    expect(findGarble(bytes.toString())).toMatchObject({ origin, word, meant });
  });

  test("in one paragraph of a sound article, where it begins", () => {
    const pasted = takenForLatin1(tcvn3("Quyết định này có hiệu lực từ ngày ký")).toString();
    const text = `${NOTICE}\n\n${pasted}\n`;
    expect(findGarble(text)).toMatchObject({
      origin: "TCVN3 (ABC)",
      index: NOTICE.length + 2,
      meant: "Quyết",
    });
  });

  test.each([
    ["whole notice in TCVN3", tcvn3],
    ["whole notice in VNI", vni],
    ["whole notice in Windows-1258", windows1258],
  ])("%s", (_, encode) => {
    expect(findGarble(takenForLatin1(encode(NOTICE)).toString())).toBeDefined();
    expect(findGarble(takenForLatin1(encode(NOTICE.toUpperCase())).toString())).toBeDefined();
  });
});

describe("nothing is garbled in", () => {
  test.each([
    ["a notice", NOTICE],
    ["a notice in capitals", NOTICE.toUpperCase()],
    ["all letters", `${ALPHABET} ${ALPHABET.toUpperCase()}`],
    ["quotation marks of many kinds", "«Tôi yêu nước», “cả nước”, ‘là», „bà“, «ô» «à», cá»… Ở XÃ” VÀ ‘XÔ"],
    [
      "signs",
      "© 2018 UBND®, 5 µm, 5µm, 20°C, 100m², ½ giờ, § 5, người¹, bà², 1ª, nº 3, A·B, x¹ + y¹ = h¹, 3×4÷2",
    ],
    ["soft hyphens", "Thị xã có văn phòng, Euro\u00adpa, Deutsch\u00adland"],
    [
      "names of peoples and places",
      "Ê-đê, Hrê, Niê, Krông Pắk, Đắk Lắk, Kon Plông, Xơ-đăng, Chơ Ro, Xtiêng, Mnông, K’Ho",
    ],
    [
      "loan words",
      "cà-phê, ôtô, xe ô-tô, ra-đi-ô, xà phòng, gác-đờ-bu, típ, tuýp, boóc, xoong, pê-đan, xì-gà",
    ],
    [
      "French words",
      "Trường Saint-Exupéry: «Où est le café ?» Bientôt, tôt, dû, thaï, Caïn, Noël, été, hôtel, garçon, très",
    ],
    [
      "French",
      "La bibliothèque est située près de l’église. Le maire où qu’il fût a dû céder ; tôt ou tard, les élèves " +
        "thaïs y étudient. Noël à l’hôtel, naïf, maïs, œuvre, château, goût, août, sûr, mûr, français, déjà vu.",
    ],
    [
      "German",
      "Die Straße führt über die Brücke nach Köln, München und Zürich. Grüße an schöne Mädchen; für Öl, Äpfel, " +
        "Übung, Fräulein, größer, spät, Tür, hören, könnte, süß, müssen, Häuser, Bär, Böhm, Gebäude, natürlich.",
    ],
    [
      "Spanish",
      "El niño pequeño añade señales mañana en España. ¿Qué pasó? ¡Adiós, señor Núñez! Año, sueño, baño, piñata, " +
        "corazón, árbol, lingüística, pingüino, así, también, está, según, José, Bogotá, Córdoba.",
    ],
    [
      "Portuguese",
      "São Paulo, não, coração, Conceição, João, informações, lições, avó, você, à noite, às, três",
    ],
    [
      "Swedish and Danish",
      "på, så, då, från, själv, mörk, språk, fjällräven, smørrebrød, København, æble, år, Malmö, Å",
    ],
    ["one garbled word, told of", "Chữ TCVN3 mở bằng phông khác thành “C«ng hoµ”; chữ UTF-8 thành “Ã´”."],
    ["text of other scripts", "Москва, 北京, ประเทศไทย, Ελλάδα, ភ្នំពេញ, 東京, 서울, العربية"],
  ])("%s", (_, text) => {
    expect(findGarble(text)).toBeUndefined();
  });

  test("any article of the sample portal", async () => {
    const folder = join(import.meta.dirname, "../../content");
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(?:md|yaml)$/.test(file));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.map(findGarble).filter(Boolean)).toEqual([]);
    expect(texts.map((text) => findGarble(text.toUpperCase())).filter(Boolean)).toEqual([]);
  });

  test("but in every article of it once it has gone through an old code page", async () => {
    const folder = join(import.meta.dirname, "../../content");
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".md"));
    for (const file of files) {
      const text = await readFile(join(folder, file), "utf8");
      const origins = [
        takenForLatin1(tcvn3(text)),
        takenForLatin1(vni(text)),
        takenForLatin1(windows1258(text)),
      ]
        .concat(takenForWindows1252(text))
        .map((bytes) => findGarble(bytes.toString())?.origin);
      expect([file, ...origins]).toEqual([file, "TCVN3 (ABC)", "VNI Windows", "Windows-1258", "UTF-8"]);
    }
  });
});

describe("spelled like a Vietnamese syllable", () => {
  test.each(
    "nghiêng giếng gì quyết quốc khuya khuỷu hoạch oằn ngoẻo ước uống yêu ỷ à Ủy UỶ xoong boóc tuýp quân quăng loè".split(
      " ",
    ),
  )("%s", (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize("NFD"))).toBe(true);
  });
});

describe("not spelled like one", () => {
  test.each(
    "été café hôtel grün niño bât cac «ng ôa ngàả fê zô wô Krông ngiê bàng1 ư-ơ".split(" ").concat(""),
  )("%s", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
