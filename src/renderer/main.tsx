/** The page's first lines: policy, look, and then the app. */

import './trustedTypes';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/hues.css';
import { start } from './app/start.tsx';
import './ui/forcedColors.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
void start(root);
