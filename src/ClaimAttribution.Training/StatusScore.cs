using System.Globalization;
using System.Text;

namespace ClaimAttribution.Training;

/// <summary>Counts statuses against labels: accuracy, macro F1 over statuses with at least five labels, accuracy of groups, confusion.</summary>
internal sealed class StatusScore
{
    private const int MinLabels = 5;
    private static readonly VerificationStatus[] All = Enum.GetValues<VerificationStatus>();

    private readonly int[][] _counts = [.. All.Select(static _ => new int[All.Length])];

    public void Add(VerificationStatus label, VerificationStatus found) => _counts[(int)label][(int)found]++;

    public double Accuracy => Rate(static (label, found) => label == found);

    public double GroupAccuracy => Rate(static (label, found) => VerificationGroups.Of(label) == VerificationGroups.Of(found));

    public double MacroF1 => All.Where(status => Labels(status) >= MinLabels).Average(F1);

    public double F1(VerificationStatus status)
    {
        int found = All.Sum(label => _counts[(int)label][(int)status]), right = _counts[(int)status][(int)status];
        return right == 0 ? 0 : 2.0 * right / (found + Labels(status));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"accuracy {Accuracy:F4}  macro F1 {MacroF1:F4}  group accuracy {GroupAccuracy:F4}");

    /// <summary>A row a label, a column a status found.</summary>
    public string Table()
    {
        var table = new StringBuilder($"{"label",-16}");
        foreach (VerificationStatus status in All) table.Append(CultureInfo.InvariantCulture, $"{status.ToString()[..5],7}");
        table.AppendLine("     F1");
        foreach (VerificationStatus label in All)
        {
            table.Append(CultureInfo.InvariantCulture, $"{label,-16}");
            foreach (VerificationStatus status in All) table.Append(CultureInfo.InvariantCulture, $"{_counts[(int)label][(int)status],7}");
            table.AppendLine(CultureInfo.InvariantCulture, $"{F1(label),7:F3}");
        }
        return table.ToString();
    }

    private int Labels(VerificationStatus status) => All.Sum(found => _counts[(int)status][(int)found]);

    private double Rate(Func<VerificationStatus, VerificationStatus, bool> right)
    {
        int all = All.Sum(Labels);
        return all == 0 ? 0 : (double)All.Sum(label => All.Where(found => right(label, found)).Sum(found => _counts[(int)label][(int)found])) / all;
    }
}
