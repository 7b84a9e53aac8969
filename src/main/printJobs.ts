/**
 * PDFs that wait to be printed. The hidden print page has no bridge; it fetches its pages from
 * `app://chancery/print-job/<random>.pdf`, an address that lives as long as the job.
 */

import { randomUUID } from 'node:crypto';
import { answerHeaders, withoutFragment } from './security/appAssets';
import { appOrigin } from './security/origin';

export class PrintJobs {
  readonly #jobs = new Map<string, Uint8Array>();

  /** The id of the job, which the print page is given in its fragment. */
  add(bytes: Uint8Array): string {
    const id = randomUUID();
    this.#jobs.set(id, bytes);
    return id;
  }

  remove(id: string): void {
    this.#jobs.delete(id);
  }

  /** The answer to a request for a job's bytes; null when the address is none. */
  answer(request: { readonly url: string; readonly method: string }): Response | null {
    if (request.method !== 'GET') return null;
    const prefix = `${appOrigin}/print-job/`;
    const url = withoutFragment(request.url);
    if (!url.startsWith(prefix) || !url.endsWith('.pdf')) return null;
    const bytes = this.#jobs.get(url.slice(prefix.length, -'.pdf'.length));
    return bytes === undefined
      ? null
      : new Response(bytes as Uint8Array<ArrayBuffer>, { headers: answerHeaders('application/pdf') });
  }
}
