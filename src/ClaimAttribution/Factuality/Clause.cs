namespace ClaimAttribution.Factuality;

/// <summary>What stands around a predicate in its own clause, each a token or −1.</summary>
/// <remarks>Of a conjunct without a subject of its own, auxiliaries, subject and mark are those of the first conjunct: <em>will go and see</em>.</remarks>
internal record struct Clause(int Predicate)
{
    /// <summary>The word that bears tense or mood: the first auxiliary, the copula, else the predicate.</summary>
    public int Finite = Predicate;

    /// <summary><em>may, will, would</em></summary>
    public int Modal = -1;

    /// <summary>A perfect: <em>may <b>have</b> left</em>.</summary>
    public int Perfect = -1;

    public int Copula = -1;

    public int Subject = -1;

    /// <summary><em>that, if, because, whether</em></summary>
    public int Mark = -1;

    /// <summary><em>to</em></summary>
    public int Infinitive = -1;

    /// <summary><em>not, never, hardly, no one</em></summary>
    public int Negation = -1;

    /// <summary><em>probably, perhaps</em></summary>
    public int Hedge = -1;

    /// <summary><em>who, what, why</em></summary>
    public int Question = -1;

    /// <summary>The predicate of an adverbial clause: <em>if it <b>rains</b></em>.</summary>
    public int Condition = -1;

    /// <summary>Whether an auxiliary stands before the subject: <em>Did he go?</em></summary>
    public bool Inverted = false;
}
