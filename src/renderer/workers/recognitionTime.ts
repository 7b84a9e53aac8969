/**
 * How long pages are recognised, in milliseconds: a page takes two to five seconds, so that a thousand fit. Whoever waits sees how
 * far it is and may stop; behind this time no further page is begun, and what was recognised is shown.
 */
export const recognitionTime = 60 * 60_000;
