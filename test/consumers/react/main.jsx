import 'apsco-elements/member-list';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { facts } from '../facts.js';

function App() {
  const [heard, setHeard] = useState('');
  return (
    <>
      <apsco-member-list lang="tr" data={facts} onapsco-load={(event) => setHeard(event.applied ? 'applied' : 'too old')} />
      <output>{heard}</output>
    </>
  );
}

createRoot(document.querySelector('main')).render(<App />);
