import fc from "fast-check";

const LETTERS =
  "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ" +
  "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬBCDĐEÈÉẺẼẸÊỀẾỂỄỆGHIÌÍỈĨỊKLMNOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢPQRSTUÙÚỦŨỤƯỪỨỬỮỰVXYỲÝỶỸỴ";
const SIGNS = " \n0123456789.,;:!?()/-–—…“”‘’«»\"'`~_&%<>[]{}|\\";

/** Letters of Vietnamese with the signs that stand between them, in NFC. */
export const vietnameseText = fc
  .array(fc.constantFrom(...LETTERS, ...LETTERS, ...SIGNS), { maxLength: 60 })
  .map((signs) => signs.join(""));
