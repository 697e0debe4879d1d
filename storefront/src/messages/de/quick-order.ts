import type { Partly } from "../complete"
import type { quickOrder as english } from "../en/quick-order"

/** Texts of the quick order: a list of SKUs and quantities, checked before anything is added. */
export const quickOrder = {
  title: "Schnellbestellung",
  lede: "Tippen, kopieren oder scannen Sie, was Sie brauchen. Sie sehen zuerst Produkt, Preis und Bestand jeder Zeile; in den Warenkorb kommt erst etwas, wenn Sie es sagen.",
  link: "Schnellbestellung mit Artikelnummern",
  lines: "Ihre Liste",
  more: "Weitere Zeilen",
  linesHint:
    "Je Zeile Artikelnummer und Menge, getrennt durch Tabulator, Komma, Semikolon oder Leerzeichen. Ohne Menge ist es ein Stück. Ein Tastaturscanner kann hier GTINs und GS1-Codes eingeben.",
  example: "Artikelnummer 2",
  file: "Oder eine CSV-Datei",
  fileHint:
    "Wählen Sie sie aus oder ziehen Sie sie hierher. Höchstens 500 Zeilen; Spalten für Artikelnummer und Menge.",
  check: "Liste prüfen",
  checkAgain: "Noch einmal prüfen",
  checking: "Wird geprüft …",
  list: "Geprüfte Zeilen",
  row: "in Zeile {row}",
  code: "Artikelnummer oder GTIN",
  quantity: "Menge",
  drop: "Weglassen",
  dropRow: "{code} weglassen",
  each: "{price} je Stück",
  merged: "{count} Zeilen mit diesem Code wurden zusammengefasst.",
  meant: "Meinten Sie",
  use: "{sku} nehmen, {product}",
  sum: "Zeilen, die hinzugefügt werden können:",
  add: "{count} Zeilen in den Warenkorb legen",
  addOne: "1 Zeile in den Warenkorb legen",
  good: "{count} Zeilen können hinzugefügt werden.",
  goodOne: "1 Zeile kann hinzugefügt werden.",
  bad: "{count} Zeilen müssen geändert werden: Berichtigen Sie sie oder lassen Sie sie weg, und prüfen Sie noch einmal.",
  badOne:
    "1 Zeile muss geändert werden: Berichtigen Sie sie oder lassen Sie sie weg, und prüfen Sie noch einmal.",
  nothingYet: "Im Warenkorb ist noch nichts davon.",
  problem: "Nichts wurde hinzugefügt",
  said: {
    empty: "Die Liste ist leer. Geben Sie mindestens eine Artikelnummer ein.",
    "too-large":
      "Die Liste ist größer als 200 kB. Senden Sie sie in Teilen; Ihre Zeilen sind unverändert.",
    "too-many":
      "Die Liste hat mehr als 500 Zeilen. Senden Sie sie in Teilen; Ihre Zeilen sind unverändert.",
    unavailable:
      "Der Shop erreicht seine Bestandsdaten gerade nicht. Ihre Zeilen bleiben erhalten; prüfen Sie in einer Minute noch einmal.",
    mend: "Einige Zeilen müssen geändert werden. Berichtigen Sie sie oder lassen Sie sie weg, und prüfen Sie noch einmal.",
    changed:
      "Zeilen, Preise oder Bestand sind nicht mehr so, wie sie gezeigt wurden. Hier stehen sie, wie sie jetzt sind: Sehen Sie sie an und fügen Sie sie noch einmal hinzu.",
    "not-added":
      "Der Warenkorb hat die Zeilen nicht angenommen; er ist unverändert. Hier stehen sie, wie sie jetzt sind.",
  },
  problems: {
    unknown: "Hier gibt es kein Produkt mit dieser Artikelnummer.",
    "unknown-gtin": "Ein Produkt mit dieser Nummer ist hier nicht bekannt.",
    quantity: "Geben Sie eine ganze Zahl von 1 bis 9999 an.",
    shape: "Das ist mehr als ein Code und eine Menge. Behalten Sie nur diese beiden.",
    "check-digit":
      "Die Prüfziffer dieser Nummer stimmt nicht. Scannen Sie noch einmal oder vergleichen Sie die Ziffern.",
    hibc: "Das ist ein HIBC-Code, der hier nicht unterstützt wird. Nehmen Sie die Artikelnummer oder den GS1-Code.",
    unreadable:
      "Dieser Code ist nicht sicher lesbar. Scannen Sie ihn noch einmal, oder geben Sie die Artikelnummer ein.",
    "too-long": "Das ist zu lang für eine Artikelnummer.",
    "not-sold-here": "Das wird in diesem Land nicht verkauft.",
    "not-sellable":
      "Das kann zurzeit nicht verkauft werden: Sicherheitshinweise oder Unterlagen sind nicht vollständig.",
    "out-of-stock": "Das ist nicht auf Lager.",
    "over-stock":
      "So viele sind nicht mehr da, mit dem gerechnet, was in Ihrem Warenkorb liegt. Wählen Sie eine kleinere Menge.",
  },
} satisfies Partly<typeof english>
