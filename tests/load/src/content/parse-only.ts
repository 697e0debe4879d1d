import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"

const folder = process.argv[2] ?? "."
let entries = 0

for (const kind of readdirSync(folder)) {
  for (const name of readdirSync(join(folder, kind))) {
    parse(readFileSync(join(folder, kind, name), "utf8"))
    entries += 1
  }
}

console.log(`Parsed ${entries} entries.`)
