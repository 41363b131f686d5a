import './shell.css';
import './start.css';
import './edit.css';
import './find-bar.css';
import './names.css';
import './names-review.css';
import './narrow.css';
