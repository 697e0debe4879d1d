/** Rounds a coordinate to a tenth: fine enough to see, short enough to inline. */
export const fix = (value: number): string => String(Math.round(value * 10) / 10)

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** What XML 1.0 cannot carry at all, even escaped. */
// eslint-disable-next-line no-control-regex -- these are the characters to remove
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Takes any text; returns it safe inside an element or a quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, "").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

type Attributes = Record<string, string | number | undefined>

/** Takes a tag, attributes (undefined ones are left out) and ready markup; returns one element. */
export const element = (name: string, attributes: Attributes, content = ""): string => {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? fix(value) : escapeXml(value ?? "")}"`,
    )
    .join("")
  return content === "" ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`
}

/** Takes path commands with numbers; returns path data, rounded. */
export const d = (strings: TemplateStringsArray, ...values: number[]): string =>
  strings
    .map((part, index) => part + (index < values.length ? fix(values[index] ?? 0) : ""))
    .join("")
