/** Rounds a coordinate to a tenth: fine enough to see, short enough to inline. */
export const fix = (value: number): string => String(Math.round(value * 10) / 10)

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Whether XML 1.0 can carry the character at all, even escaped: control characters and half surrogates it cannot. */
const isXml = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  const control = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d
  const halfSurrogate = code >= 0xd800 && code <= 0xdfff
  return !control && !halfSurrogate && code !== 0xfffe && code !== 0xffff
}

/** Takes any text; returns it safe inside an element or a quoted attribute. */
export const escapeXml = (text: string): string =>
  Array.from(text)
    .filter(isXml)
    .join("")
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

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
