import '../src/index.js';
import { applyChoices } from './address.js';

applyChoices();
