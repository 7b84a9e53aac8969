/**
 * Put in by the build: true in `npm run dev`, false in every built application, where the code behind
 * it is then left out altogether.
 */
declare const DEVELOPMENT: boolean;
