import './shell.css';
import './start.css';
import './edit.css';
import './names-review.css';
