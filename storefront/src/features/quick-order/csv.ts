import "server-only"
import Papa from "papaparse"

import type { Written } from "./rows"

/** Names under which a column of codes or quantities is known, in the languages of the shop; lower case, letters only. */
const CODE =
  /^(sku|code|ref|reference|référence|referenz|artikel|artikelnummer|artikelnr|artnr|bestellnummer|article|articleno|item|itemno|itemnumber|product|produkt|produit|gtin|ean|upc|barcode)$/
const QUANTITY =
  /^(qty|quantity|amount|count|pieces|pcs|menge|anzahl|stück|stk|quantité|quantite|qté|qte|nombre|pièces)$/

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}]/gu, "")

/** Which columns hold code and quantity: as the first row names them, else the first two. */
const columns = (first: readonly string[]): { header: boolean; code: number; quantity: number } => {
  const names = first.map(plain)
  const code = names.findIndex((name) => CODE.test(name))
  const quantity = names.findIndex((name) => QUANTITY.test(name))
  return code === -1 && quantity === -1
    ? { header: false, code: 0, quantity: 1 }
    : { header: true, code: code === -1 ? 0 : code, quantity }
}

/** Reads the rows of a CSV file, separated by comma, semicolon or tab; at most `most` and one more, so that too many are noticed. */
export const readCsv = (text: string, most: number): Written[] => {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t"],
    preview: most + 2,
  })
  const [first] = data
  if (first === undefined) return []
  const { header, code, quantity } = columns(first)
  return data
    .slice(header ? 1 : 0)
    .map((cells) => ({ code: cells[code]?.trim() ?? "", quantity: cells[quantity]?.trim() || "1" }))
    .filter((row) => row.code !== "")
}
