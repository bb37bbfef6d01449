import './choices.js';
import '../../src/index.js';
