import type { Messages } from "@/messages"

/** Texts of the page; they come from the server, so that only one language travels. */
export type QuickOrderTexts = Messages["quickOrder"] & { stock: Messages["stock"] }
