import { existsSync } from 'node:fs'
import { chromium as browserType } from 'playwright-core'
import { serve } from './server.mjs'

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function answersOn(browser, url) {
  const page = await browser.newPage()
  const response = await page.goto(url)
  const policy = response.headers()['content-security-policy']
  if (policy !== "default-src 'self'") throw new Error(`the policy of the page is ${policy}`)
  await page.waitForFunction(() => 'result' in globalThis, undefined, { timeout: 60_000 })
  const { error, answers, during, code, inline, after } = await page.evaluate(() => globalThis.result)
  await page.close()
  if (error !== undefined) throw new Error(`on the page: ${error}`)
  if (during.length > 0) throw new Error(`the policy was violated: ${during.join(', ')}`)
  if (code !== 'EvalError' || inline || after.length !== 2) {
    throw new Error(
      `the page should refuse code: from a string ${code}, inline ${inline}, reported ${after.join(', ')}`,
    )
  }
  return answers
}

/** Headless Chromium on a page with `Content-Security-Policy: default-src 'self'`. */
export const chromium = (host) => ({
  name: 'Chromium',
  async *run() {
    const executablePath = candidates.find((path) => path !== undefined && existsSync(path))
    if (executablePath === undefined) {
      throw new Error('there is no Chromium: apt-get install chromium, or set CHROMIUM to its path')
    }
    const server = await serve(host)
    const browser = await browserType.launch({ executablePath, headless: true, args })
    try {
      const name = `Chromium ${browser.version()}, default-src 'self'`
      yield [`${name}, ES modules`, await answersOn(browser, `${server.origin}/modules`)]
      yield [`${name}, a bundle`, await answersOn(browser, `${server.origin}/bundle`)]
    } finally {
      await browser.close()
      server.close()
    }
  },
})
