import localFont from "next/font/local"

const text = localFont({
  src: "./fonts/instrument-sans.woff2",
  weight: "400 700",
  variable: "--font-text",
  fallback: ["system-ui", "sans-serif"],
  // A typeface that comes late would move what is being read; it is there from the second page on.
  display: "optional",
})

const figure = localFont({
  src: "./fonts/b612-mono.woff2",
  weight: "400",
  variable: "--font-figure",
  fallback: ["ui-monospace", "monospace"],
  display: "optional",
})

/** Class of `<html>` that makes both typefaces available as CSS custom properties. */
export const fontClassName = `${text.variable} ${figure.variable}`
