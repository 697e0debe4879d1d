/** Values that have broken servers before: control characters, other encodings, other types, far too much. */
export const hostileValues: Record<string, string> = {
  empty: "",
  space: " ",
  nul: "prod_\0x",
  quote: "' OR 1=1 --",
  markup: '"><script>alert(1)</script>',
  traversal: "../../../../etc/passwd",
  percent: "%",
  template: "${7*7}{{7*7}}",
  unicode: "ꜳ‮\u{1F489}",
  prototype: "__proto__",
  newline: "a\r\nX-Injected: 1",
  number: "-1",
  huge: "9".repeat(400),
  long: "a".repeat(6_000),
}

/** Path segments that are no valid encoding of anything, sent as they are. */
export const brokenEncodings = ["%00", "%E0%A4%A", "%ff%fe", "%2e%2e%2f", "a%0d%0ab", "%25%30%30"]

/** Bodies that are not what a JSON route expects. */
export const hostileBodies: Record<string, string> = {
  nothing: "",
  "no JSON": "{",
  "a number": "7",
  "a list": "[]",
  null: "null",
  "a string": '"changes"',
  prototype: '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}',
  deep: "[".repeat(5_000) + "]".repeat(5_000),
  "a NUL": '{"topic_ids":["a\\u0000b"],"changes":[{"kind":"product","handle":"a\\u0000b"}]}',
  "wrong types": '{"topic_ids":{"a":1},"notes":7,"changes":"all"}',
}

/** Words that only an unhandled error would show to a stranger. */
export const innards =
  /\bat [\w.<>]+ \(|node_modules|\bselect\b.+\bfrom\b|SyntaxError|TypeError|ECONNREFUSED|postgres/i
