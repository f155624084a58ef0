// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads messages with parsers that are not ours: node second_reader.js edifact|xml FILE…; a line of JSON each.
'use strict';
const fs = require('fs');

// [["UNB", [["UNOW", "4"], …]], …]: tag, elements, components.
function edifact(text) {
    const Parser = require('edifact/parser.js');
    const parser = new Parser();
    parser.encoding('UCS2');
    const segments = [];
    parser.on('opensegment', (tag) => segments.push([tag, []]));
    parser.on('element', () => segments[segments.length - 1][1].push([]));
    parser.on('component', (value) => {
        const elements = segments[segments.length - 1][1];
        elements[elements.length - 1].push(value);
    });
    parser.write(text);
    parser.end();
    return segments;
}

// Every text and attribute, sorted; names of elements without prefixes stand in front.
function xml(text) {
    const { XMLParser, XMLValidator } = require('fast-xml-parser');
    const valid = XMLValidator.validate(text);
    if (valid !== true)
        throw new Error(valid.err.msg);
    const parser = new XMLParser({
        ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false, trimValues: false,
        removeNSPrefix: true, processEntities: true, alwaysCreateTextNode: true, ignoreDeclaration: true,
    });
    const leaves = [];
    const walk = (value, name) => {
        if (Array.isArray(value))
            value.forEach((one) => walk(one, name));
        else if (typeof value === 'object')
            Object.entries(value).forEach(([key, one]) => walk(one, key === '#text' ? name : key));
        else if (String(value).trim() !== '')
            leaves.push(name + '=' + value);
    };
    walk(parser.parse(text), '');
    return leaves.filter((leaf) => !leaf.startsWith('@_xmlns')).sort();
}

const [form, ...files] = process.argv.slice(2);
for (const file of files)
    console.log(JSON.stringify((form === 'xml' ? xml : edifact)(fs.readFileSync(file, 'utf8'))));
