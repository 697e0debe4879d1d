import type { Locator, Page } from "@playwright/test"

/** What a practitioner types into the leaflet. */
export interface LeafletEntries {
  date: string
  time: string
  area: string
  lots: string
  clinic: string
  phone: string
}

/** The words of the page by the language of its market. */
const words = {
  en: {
    open: "Fill in the leaflet",
    sheet: "The leaflet",
    print: "Print or save as PDF",
    date: "Date of the treatment",
    time: "Time at which it ended",
    area: "Treated area",
    lots: "Products and lot numbers",
    clinic: "Clinic or practitioner",
    phone: "Phone for questions",
  },
  de: {
    open: "Merkblatt ausfüllen",
    sheet: "Das Merkblatt",
    print: "Drucken oder als PDF speichern",
    date: "Datum der Behandlung",
    time: "Uhrzeit, zu der sie endete",
    area: "Behandelte Stelle",
    lots: "Produkte und Chargennummern",
    clinic: "Praxis oder behandelnde Person",
    phone: "Telefon für Fragen",
  },
  fr: {
    open: "Remplir la fiche",
    sheet: "La fiche",
    print: "Imprimer ou enregistrer en PDF",
    date: "Date du traitement",
    time: "Heure à laquelle il s’est terminé",
    area: "Zone traitée",
    lots: "Produits et numéros de lot",
    clinic: "Cabinet ou praticien",
    phone: "Téléphone pour les questions",
  },
}

/** The page on which the aftercare leaflet is filled in. */
export class LeafletPage {
  readonly page: Page
  private readonly words: (typeof words)[keyof typeof words]
  readonly openButton: Locator
  readonly sheet: Locator
  readonly problems: Locator
  readonly printButton: Locator
  readonly calendarButton: Locator

  constructor(page: Page, language: keyof typeof words = "en") {
    this.page = page
    this.words = words[language]
    this.openButton = page.getByRole("button", { name: this.words.open })
    this.sheet = page.getByRole("article", { name: this.words.sheet })
    this.problems = page.getByRole("alert").filter({ hasText: "There is a problem" })
    this.printButton = page.getByRole("button", { name: this.words.print })
    this.calendarButton = page.getByRole("button", { name: "Save the dates" })
  }

  async goto(topic: string, locale = "en-gb"): Promise<void> {
    await this.page.goto(`/${locale}/guidance/${topic}/leaflet`)
  }

  async open(): Promise<void> {
    await this.openButton.click()
    await this.printButton.waitFor()
  }

  field(name: keyof LeafletEntries): Locator {
    return this.page.getByLabel(this.words[name])
  }

  async fill(entries: Partial<LeafletEntries>): Promise<void> {
    for (const [name, text] of Object.entries(entries)) {
      await this.field(name as keyof LeafletEntries).fill(text)
    }
  }
}
