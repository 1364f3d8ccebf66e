#!/usr/bin/env python3
"""annotate.py [--check]: makes NAME.txt and NAME.gold.jsonl from every NAME.markup beside it, and training/gold.jsonl from
those in training/. README.md explains the markup.
--check writes nothing and fails where a file is not what its markup makes it."""
import json, pathlib, re, sys

STATUSES = {"Asserted", "Attributed", "Endorsed", "Claimed", "Uncorroborated", "Confirmed", "Disputed", "Denied", "Refuted",
            "Retracted", "Prospective", "Opinion"}
OPEN = re.compile(r"\{(\w+)\.([scpe])(?:([:=])([^{}|]*)\|| )")


def parse(markup, name):
    text, stack, spans, pos, length = [], [], [], 0, 0
    while pos < len(markup):
        if markup[pos] == "{":
            tag = OPEN.match(markup, pos)
            if not tag:
                sys.exit(f"{name}: no tag at {markup[pos:pos + 40]!r}")
            stack.append((tag[1], tag[2], (tag[4] or "").strip(), length))
            pos = tag.end()
        elif markup[pos] == "}":
            if not stack:
                sys.exit(f"{name}: nothing to close at {markup[pos - 40:pos]!r}")
            key, role, value, start = stack.pop()
            spans.append((start, length, key, role, value))
            pos += 1
        else:
            text.append(markup[pos])
            length += 1
            pos += 1
    if stack:
        sys.exit(f"{name}: not closed: {stack[-1][:2]}")
    return "".join(text), sorted(spans)


def statements(spans, name):
    found = {}
    for start, end, key, role, value in spans:
        if role == "e":
            continue
        one = found.setdefault(key, {"holder": "author", "source": [], "source_name": None, "cue": [], "content": [], "status": None, "evidence": []})
        one[{"s": "source", "c": "cue", "p": "content"}[role]].append([start, end])
        if role == "s":
            one["source_name"] = value or one["source_name"]
        if role == "p" and value:
            if value not in STATUSES:
                sys.exit(f"{name}: {key}: no status {value!r}")
            one["status"] = value
        if role in "sc":
            one["holder"] = "source"
    for start, end, key, role, value in spans:
        for target in value.replace(",", " ").split() if role == "e" else ():
            if target not in found:
                sys.exit(f"{name}: evidence for {target}, which is not there")
            found[target]["evidence"].append([start, end])
    for key, one in found.items():
        if not one["content"] or not one["status"]:
            sys.exit(f"{name}: {key}: content and status are needed")
    return found


def holds(outer, inner):
    return all(any(a <= s and e <= b for a, b in outer["content"]) for s, e in inner["cue"])


def gold(markup, name):
    text, spans = parse(markup, name)
    found = statements(spans, name)
    ordered = sorted(found.values(), key=lambda one: one["content"][0])
    for one in ordered:
        if one["source"] and not one["source_name"]:
            one["source_name"] = text[one["source"][0][0]:one["source"][0][1]]
    attributed = [one for one in ordered if one["holder"] == "source"]
    outermost = [one for one in attributed if not any(other is not one and holds(other, one) for other in attributed)]
    attributions = [{key: one[key] for key in ("source", "cue", "content")} for one in outermost]
    return text, json.dumps({"id": name, "text": text, "statements": ordered, "attributions": attributions}, ensure_ascii=False) + "\n"


def write(made, content, stale):
    if made.exists() and made.read_text(encoding="utf-8") == content:
        return
    stale.append(made.name)
    if "--check" not in sys.argv:
        made.write_text(content, encoding="utf-8")


def main():
    folder, stale, training = pathlib.Path(__file__).resolve().parent, [], []
    for path in sorted(folder.glob("*.markup")):
        text, line = gold(path.read_text(encoding="utf-8"), path.stem)
        write(path.with_suffix(".txt"), text, stale)
        write(path.with_name(path.stem + ".gold.jsonl"), line, stale)
    for path in sorted(folder.glob("training/*.markup")):
        parts = path.read_text(encoding="utf-8").split("\n===\n")
        for number, part in enumerate(parts, 1):
            training.append(gold(part, path.stem if len(parts) == 1 else f"{path.stem}-{number}")[1])
    write(folder / "training" / "gold.jsonl", "".join(training), stale)
    print("\n".join(stale) or "up to date")
    return 1 if stale and "--check" in sys.argv else 0


sys.exit(main())
