/** Units as they are written after a number, and how they are said. Capitals matter: `MW` is no `mw`. */
const UNITS: Record<string, string> = {
  ...{ km: "ki lô mét", m: "mét", dm: "đề xi mét", cm: "xen ti mét", mm: "mi li mét", ha: "héc ta" },
  ...{
    km2: "ki lô mét vuông",
    m2: "mét vuông",
    cm2: "xen ti mét vuông",
    m3: "mét khối",
    cm3: "xen ti mét khối",
  },
  ...{ kg: "ki lô gam", g: "gam", mg: "mi li gam", l: "lít", ml: "mi li lít" },
  ...{
    h: "giờ",
    s: "giây",
    ph: "phút",
    kW: "ki lô oát",
    MW: "mê ga oát",
    kWh: "ki lô oát giờ",
    kV: "ki lô vôn",
  },
  ...{ KB: "ki lô bai", kB: "ki lô bai", MB: "mê ga bai", GB: "gi ga bai", Hz: "héc", MHz: "mê ga héc" },
  ...{ "%": "phần trăm", "‰": "phần nghìn", "°C": "độ xê", "°": "độ", "°F": "độ ép" },
  ...{ đ: "đồng", đồng: "đồng", VND: "đồng", VNĐ: "đồng", USD: "đô la Mỹ", tr: "triệu" },
};

const ANY = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** What a unit is counted by: `đ/kg`, `kg/người`. */
const PER = `/(?:người|tháng|ngày|năm|giờ|hộ|tấn|tạ|${ANY})(?![\\p{L}\\p{N}])`;

/** A unit right after a number, `km/h` and `đ/kg` too; for use in a pattern with flag `u`. */
export const UNIT = `(?:${ANY})(?:${PER})?(?![\\p{L}\\p{N}])`;

/** Units that are nothing else, even where no number stands before them: `người/km²`. */
export const BARE_UNIT = `(?:km|m|kg|l|đ|tr)${PER}|km2|cm2|m2|cm3|m3|%|°C`;

/**
 * A unit in words.
 *
 * @example unitName("km/h") // "ki lô mét trên giờ"
 */
export function unitName(unit: string): string {
  return unit
    .split("/")
    .map((one) => UNITS[one] ?? one)
    .join(" trên ");
}

/** Signs that stand for others, as the table above writes them. */
export function plainUnits(text: string): string {
  return text
    .replace(/²/g, "2")
    .replace(/³/g, "3")
    .replace(/[º˚]/g, "°")
    .replace(/℃/g, "°C")
    .replace(/° ?C\b/g, "°C");
}
