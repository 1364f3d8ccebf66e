namespace ClaimAttribution.Formats;

/// <summary>How the page looks: light or dark as the reader has it, on paper too.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; --accepted: #2e7d32; --reported: #1565c0; --unverified: #b26a00; --contested: #c62828; --notcheckable: #6a4fa3; }
        @media (prefers-color-scheme: dark) { :root { --accepted: #81c784; --reported: #90caf9; --unverified: #ffb74d; --contested: #ef9a9a; --notcheckable: #b9a5e6; } }
        body { font: 1rem/1.6 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        h1, h2, ol, .key, .tag { font-family: system-ui, sans-serif; }
        h2 { font-size: 1.1rem; margin-top: 3rem; overflow-wrap: anywhere; }
        .key span { margin-right: 1rem; white-space: nowrap; }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; }
        .s { --mark: color-mix(in srgb, var(--group) 16%, transparent); background: var(--mark); }
        .accepted { --group: var(--accepted); }
        .reported { --group: var(--reported); }
        .unverified { --group: var(--unverified); }
        .contested { --group: var(--contested); }
        .notcheckable { --group: var(--notcheckable); }
        .source { font-weight: bold; }
        .cue { font-style: italic; text-decoration: underline; text-underline-offset: .2em; }
        .evidence { text-decoration: underline wavy; text-underline-offset: .3em; }
        .tag { font-size: .7rem; line-height: 1; vertical-align: super; color: var(--group); text-decoration: none; white-space: nowrap; margin: 0 .1em; }
        li b { color: var(--group); }
        li a { color: inherit; text-decoration: none; }
        li { margin: .4rem 0; overflow-wrap: anywhere; }
        li:target, .tag:target { outline: 2px solid var(--group); }
        li p { margin: 0; opacity: .8; }
        """;
}
