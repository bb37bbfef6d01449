// Do not modify this file by hand!
// Re-generate this file by running lit-localize


import {str} from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  's03dc76b649d7be0f': str`Mandato: ${0} – ${1}`,
's1228605ee65ddefa': str`${0} resultado`,
's1fcb267b05bb2d9f': `Titular de la Secretaría General en aquel momento`,
's3606b9d856cdbafe': `Ordenar por`,
's3687049d1af562c4': `Copiar`,
's387a4a41718122cb': str`${0} resultados`,
's47bba2ba824b4dff': str`Actualizado el ${0}`,
's4fa9ed640f1a82db': str`${0}: ${1}.`,
's55bed8a8eaa6c437': `Por nombre`,
's6d750d3a14442905': `Se abre en una ventana nueva`,
's7c8e1be07a599528': `Secretario General`,
's7c95876637f6a9d7': `Filtrar`,
's7eb19e107eee130e': `Descargar contacto (vCard)`,
's8553c708f39fff1d': `Organismo de enlace`,
's8e7258c871aaa410': `Correo electrónico`,
's901abd3b513c2324': str`Fuente: ${0}`,
's991d216e6efc157c': `No hay resultados`,
's9cf7402fe920f7d1': `País`,
'sa50a6326530d8a0d': `Mostrar menos`,
'saa918ba48f2b8000': str`Fecha de los datos: ${0}`,
'sad3e3c8146fc920f': `Condición`,
'saf1304c2d91ca92c': str`Fin del mandato: ${0}`,
'sb114f1cc0a14a7cb': `Estados miembros`,
'sb2c57b2d347203dd': `Mostrar más`,
'sb310ff7cfdc78284': `No se pudo copiar`,
'scd1dd6ff53d0d01a': `Intentar de nuevo`,
'sce41f1dc15035de4': `Texto original en inglés`,
'sd15de0dcd2378a55': `Contacto`,
'sd8bff0beeb476aab': `Capital`,
'se3139959f600db4b': str`${0} de resultados`,
'se711220b24772417': `Teléfono`,
'sef8067b9321f2038': `Orden oficial`,
'sf2c29e199c990fd0': `Fax`,
'sf4de3bfbfaca12e5': `Copiado`,
'sfcdd8e672c75b713': `Dirección`,
'sfda48471cfda9630': `Mensaje del Secretario General`,
'sffd339b82787cd0a': `No se pudo cargar; se muestran los datos guardados`,
};

export { default as names } from '../../data/generated/names/es.js';
