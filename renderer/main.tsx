import './ui/styles';
import './screens/styles';
import './dialogs/checks.css';
import './dialogs/glossary-files.css';
import './dialogs/versions.css';
import './dialogs/dialogs.css';
import { createRoot } from 'react-dom/client';
import { start } from './start';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root element');
void start(createRoot(root));
