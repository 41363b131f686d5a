import './tokens.css';
import './base.css';
import './controls.css';
import './floating.css';
import './lists.css';
