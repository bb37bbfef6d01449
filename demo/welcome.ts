import './address.js';
import '../src/index.js';
