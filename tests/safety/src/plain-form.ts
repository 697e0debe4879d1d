const INPUT = /<input\b[^>]*>/g

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")

/** Sends the form that holds a text as a browser without JavaScript does; returns the answer, redirects not followed. */
export async function sendForm(
  page: { url: string; html: string; cookie: string },
  holding: string,
): Promise<Response> {
  const forms = page.html.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => one.includes(holding))
  if (form === undefined) throw new Error(`No form of ${page.url} holds "${holding}".`)
  const body = new FormData()
  for (const [tag] of form.matchAll(INPUT)) {
    const name = attribute(tag, "name")
    if (name !== undefined) body.append(name, attribute(tag, "value") ?? "")
  }
  return fetch(page.url, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: page.cookie, origin: new URL(page.url).origin },
    body,
  })
}
