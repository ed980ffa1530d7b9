<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboveCeiling</name>
    <message>
        <source>Keep the text in the paper registry, and file a pointer record that says where it is.</source>
        <translation>Gardez le texte au registre papier et créez une fiche de renvoi qui dit où il se trouve.</translation>
    </message>
    <message>
        <source>{what} is marked {level}; this desk may hold nothing above {ceiling}.</source>
        <translation>{what} porte la cote {level}&#xa0;; ce bureau ne peut rien garder au-dessus de {ceiling}.</translation>
    </message>
</context>
<context>
    <name>AcknowledgeButton</name>
    <message>
        <source>Acknowledge {name}…</source>
        <translation>Reconnaître {name}…</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Reconnaître…</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialogs</name>
    <message>
        <source>How and when they were told</source>
        <translation>Comment et quand cela leur a été dit</translation>
    </message>
    <message>
        <source>In which role they are named</source>
        <translation>En quelle qualité ces personnes sont nommées</translation>
    </message>
    <message>
        <source>It holds for this audience and for the record as it stands now.</source>
        <translation>Ceci vaut pour ce destinataire et pour la fiche telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>It names nobody but these people, and each in the public role only.</source>
        <translation>Seules ces personnes y sont nommées, et chacune uniquement ès qualités.</translation>
    </message>
    <message>
        <source>It names office-holders only</source>
        <translation>Seuls des titulaires d’une charge publique y sont nommés</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Inscrire à la fiche</translation>
    </message>
    <message>
        <source>The restriction in words</source>
        <translation>La restriction en toutes lettres</translation>
    </message>
    <message>
        <source>The restriction was told</source>
        <translation>La restriction a été dite</translation>
    </message>
</context>
<context>
    <name>Acknowledged</name>
    <message>
        <source>It names nobody but office-holders, in their role</source>
        <translation>Seuls des titulaires d’une charge publique y sont nommés, en cette qualité</translation>
    </message>
    <message>
        <source>Its special restriction (H3) was told to this audience</source>
        <translation>Sa restriction particulière (H3) a été dite à ce destinataire</translation>
    </message>
</context>
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Acknowledged</source>
        <translation>Reconnu le</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Reconnu par</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Content it covers</source>
        <translation>Contenu visé</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Vise</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Office-holders</source>
        <translation>Titulaires d’une charge publique</translation>
    </message>
    <message>
        <source>What was acknowledged</source>
        <translation>Ce qui a été reconnu</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Qui est nommé</translation>
    </message>
</context>
<context>
    <name>AcknowledgementLines</name>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>It names office-holders only…</source>
        <translation>Seuls des titulaires d’une charge publique y sont nommés…</translation>
    </message>
    <message>
        <source>The restriction was told…</source>
        <translation>La restriction a été dite…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>Agency</name>
    <message>
        <source>Agreement profile</source>
        <translation>Profil d’accord</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>Numéro de permanence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>Règle du tiers applicable</translation>
    </message>
</context>
<context>
    <name>AlikeList</name>
    <message>
        <source>Similar records</source>
        <translation>Fiches semblables</translation>
    </message>
</context>
<context>
    <name>AlreadyInMailbox</name>
    <message>
        <source>Nothing was overwritten. Choose another name or take the older file out first.</source>
        <translation>Rien n’a été écrasé. Choisissez un autre nom ou retirez d’abord le fichier plus ancien.</translation>
    </message>
    <message>
        <source>{name} is already in the mailbox {folder}.</source>
        <translation>{name} se trouve déjà dans la boîte {folder}.</translation>
    </message>
</context>
<context>
    <name>AnswerForged</name>
    <message>
        <source>Ask {who} by another way whether the answer is genuine.</source>
        <translation>Demandez à {who} par une autre voie si la réponse est authentique.</translation>
    </message>
    <message>
        <source>The answer of {who} is not taken in: {why}.</source>
        <translation>La réponse de {who} n’est pas reprise&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>AnswerKnown</name>
    <message>
        <source>There is nothing more to do: what it says is on record.</source>
        <translation>Il n’y a rien d’autre à faire&#xa0;: ce qu’elle dit figure déjà dans la fiche.</translation>
    </message>
    <message>
        <source>This answer about {what} was taken in already.</source>
        <translation>Cette réponse au sujet de {what} a déjà été reprise.</translation>
    </message>
</context>
<context>
    <name>AnswerUnsigned</name>
    <message>
        <source>Ask for the answer once more, signed.</source>
        <translation>Redemandez la réponse, signée.</translation>
    </message>
    <message>
        <source>The answer of {who} is not taken in: it is not signed, and {who} has a certificate to sign with.</source>
        <translation>La réponse de {who} n’est pas reprise&#xa0;: elle n’est pas signée, et {who} a un certificat pour signer.</translation>
    </message>
</context>
<context>
    <name>ApprovalRefused</name>
    <message>
        <source>Let another person approve it, once it is ready.</source>
        <translation>Faites-le approuver par une autre personne quand il sera prêt.</translation>
    </message>
    <message>
        <source>{what} cannot be approved: {why}.</source>
        <translation>{what} ne peut pas être approuvé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Answered no</source>
        <translation>Réponse non</translation>
    </message>
    <message>
        <source>Answered yes</source>
        <translation>Réponse oui</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Content it covers</source>
        <translation>Contenu visé</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Contresigné par</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Mesures d’atténuation</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Reliability statement</source>
        <translation>Énoncé de fiabilité</translation>
    </message>
    <message>
        <source>Risk rating at the time</source>
        <translation>Niveau de risque à ce moment</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Threat to life</source>
        <translation>Menace pour la vie</translation>
    </message>
    <message>
        <source>What the statement rests on</source>
        <translation>Ce sur quoi repose l’énoncé</translation>
    </message>
</context>
<context>
    <name>AssessmentHead</name>
    <message>
        <source>Ask the post to refer it again: a decision covers the exact content only.</source>
        <translation>Demandez au poste de le renvoyer de nouveau&#xa0;: une décision ne vaut que pour le contenu exact.</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Its time has run out.</source>
        <translation>Sa durée est écoulée.</translation>
    </message>
    <message>
        <source>Refer it again: a decision covers the exact content, and only for its time.</source>
        <translation>Renvoyez de nouveau&#xa0;: une décision ne vaut que pour le contenu exact, et que pour sa durée.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>What it covers was changed since.</source>
        <translation>Ce sur quoi elle porte a été modifié depuis.</translation>
    </message>
</context>
<context>
    <name>AssessmentSheet</name>
    <message>
        <source>A question without an answer counts as yes.</source>
        <translation>Une question sans réponse compte comme un oui.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permettre</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refer again</source>
        <translation>Renvoyer de nouveau</translation>
    </message>
    <message>
        <source>Refer to headquarters</source>
        <translation>Renvoyer à l’administration centrale</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>The post cannot clear this alone: {codes}.</source>
        <translation>Le poste ne peut pas autoriser seul&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>risk rating</source>
        <translation>niveau de risque</translation>
    </message>
</context>
<context>
    <name>Assurance</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnée le</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qui est visé</translation>
    </message>
</context>
<context>
    <name>AssuranceStatus</name>
    <message>
        <source>Given</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caduque</translation>
    </message>
    <message>
        <source>Offered, not yet given</source>
        <translation>Offerte, pas encore donnée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attached to</source>
        <translation>Joint à</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>AttachmentTooLarge</name>
    <message>
        <source>Nothing was kept of it. Choose a smaller file or ask who sets the limit.</source>
        <translation>Rien n’en a été conservé. Choisissez un fichier plus petit ou demandez qui fixe la limite.</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} bytes that are allowed.</source>
        <translation>Le fichier dépasse les {limit} octets permis.</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save a copy outside the desk</source>
        <translation>Enregistrer une copie hors du bureau</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be kept</source>
        <translation>Rien dans le presse-papiers ne peut être gardé</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Other audiences</source>
        <translation>Autres destinataires</translation>
    </message>
    <message>
        <source>Others, such as HOST:RCMP, THIRD:FRANCE</source>
        <translation>Autres, comme HOST:RCMP, THIRD:FRANCE</translation>
    </message>
</context>
<context>
    <name>BackupFailed</name>
    <message>
        <source>Run the full check of this desk, then make the backup again.</source>
        <translation>Lancez la vérification complète de ce bureau, puis refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup does not check ({why}) and was thrown away.</source>
        <translation>La sauvegarde ne passe pas la vérification ({why}) et a été supprimée.</translation>
    </message>
</context>
<context>
    <name>BadInput</name>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>Corrigez et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} cannot be used: {why}.</source>
        <translation>{what} ne peut pas servir&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>BatchChoices</name>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>&amp;Réunions</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Destinataires</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message numerus="yes">
        <source>%Ln document(s) issued.</source>
        <translation>
            <numerusform>%Ln document émis.</numerusform>
            <numerusform>%Ln documents émis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not issued:</source>
        <translation>
            <numerusform>%Ln document non émis&#xa0;:</numerusform>
            <numerusform>%Ln documents non émis&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) will be issued.</source>
        <translation>
            <numerusform>%Ln document sera émis.</numerusform>
            <numerusform>%Ln documents seront émis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Issue all</source>
        <translation>Tout émettre</translation>
    </message>
    <message>
        <source>Issue several readouts</source>
        <translation>Émettre plusieurs comptes rendus</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Non émis</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>Enregistrer les fichiers…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{made} of {total} made, {issued} issued</source>
        <translation>{made} établis sur {total}, {issued} émis</translation>
    </message>
</context>
<context>
    <name>BeginsOtherwise</name>
    <message>
        <source>Record it as it begins, and take its steps one by one.</source>
        <translation>Inscrivez-le comme il commence, puis faites-le avancer étape par étape.</translation>
    </message>
    <message>
        <source>{what} cannot begin as “{new}”; it begins as “{old}”.</source>
        <translation>{what} ne peut pas commencer à l’état «&#xa0;{new}&#xa0;»&#xa0;; l’état initial est «&#xa0;{old}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>BlobMissing</name>
    <message>
        <source>It may come with the next bundle.</source>
        <translation>Elle viendra peut-être avec le prochain paquet.</translation>
    </message>
    <message>
        <source>The attachment is not on this desk.</source>
        <translation>La pièce jointe n’est pas dans ce bureau.</translation>
    </message>
</context>
<context>
    <name>BriefParts</name>
    <message>
        <source>At the gate</source>
        <translation>Au contrôle</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Dernières réunions</translation>
    </message>
    <message>
        <source>Nothing is open with those who will be there.</source>
        <translation>Rien n’est en cours avec ceux qui seront là.</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>Ils nous doivent</translation>
    </message>
    <message>
        <source>To raise</source>
        <translation>À aborder</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>Nous leur devons</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>Ce qu’ils ont promis</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Ce que nous avons promis</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>Qui sera là</translation>
    </message>
</context>
<context>
    <name>BrokenSeal</name>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the sender to send it again.</source>
        <translation>Rien n’a été modifié. Recopiez-le depuis sa source, ou demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>The bundle is refused: its seal is broken ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: son sceau est rompu ({why}).</translation>
    </message>
</context>
<context>
    <name>BrokenSignature</name>
    <message>
        <source>Nothing was changed. Report it to headquarters: someone may be pretending to be that desk.</source>
        <translation>Rien n’a été modifié. Signalez-le à l’administration centrale&#xa0;: quelqu’un se fait peut-être passer pour ce bureau.</translation>
    </message>
    <message>
        <source>The bundle is refused: the signature is not that of {desk} ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: la signature n’est pas celle de {desk} ({why}).</translation>
    </message>
</context>
<context>
    <name>BundleContentRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de le refaire, et signalez-le.</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>Le paquet est refusé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>BundleForked</name>
    <message>
        <source>Nothing was changed, and nothing more is accepted from that desk. Tell headquarters&apos; security officer.</source>
        <translation>Rien n’a été modifié, et plus rien n’est accepté de ce bureau. Avisez l’agent de sécurité de l’administration centrale.</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} has already sent another bundle {number}.</source>
        <translation>Le paquet est refusé&#xa0;: {desk} a déjà envoyé un autre paquet {number}.</translation>
    </message>
</context>
<context>
    <name>BundleOvertaken</name>
    <message>
        <source>Another bundle for {name} was made meanwhile; this one was not.</source>
        <translation>Un autre paquet pour {name} a été préparé entre-temps&#xa0;; celui-ci ne l’a pas été.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Préparez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>BundleRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de le refaire.</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>Le paquet est refusé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>CalendarName</name>
    <message>
        <source>both calendars</source>
        <translation>les deux calendriers</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>home calendar</source>
        <translation>calendrier d’envoi</translation>
    </message>
    <message>
        <source>host calendar</source>
        <translation>calendrier de l’hôte</translation>
    </message>
</context>
<context>
    <name>CannotClearAlone</name>
    <message>
        <source>Answer what is missing, or refer it to headquarters.</source>
        <translation>Répondez à ce qui manque, ou renvoyez à l’administration centrale.</translation>
    </message>
    <message>
        <source>The post cannot clear this alone: {why}.</source>
        <translation>Le poste ne peut pas autoriser seul&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>CannotUndo</name>
    <message>
        <source>Correct the record instead; the history keeps both.</source>
        <translation>Corrigez plutôt la fiche&#xa0;; l’historique garde les deux.</translation>
    </message>
    <message>
        <source>This cannot be undone: {why}.</source>
        <translation>Ceci ne peut pas être annulé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>&amp;What it is about</source>
        <translation>&amp;De quoi il s’agit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Save it or cancel it first, or make something else of this line.</source>
        <translation>Enregistrez-le ou annulez-le d’abord, ou faites autre chose de cette ligne.</translation>
    </message>
    <message>
        <source>That form holds a draft of yours.</source>
        <translation>Ce formulaire contient un de vos brouillons.</translation>
    </message>
    <message>
        <source>Type one line.</source>
        <translation>Saisissez une ligne.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Noter quelque chose</translation>
    </message>
</context>
<context>
    <name>CardUnusable</name>
    <message>
        <source>Check that the card is in its reader, the module is that of its maker, and the PIN is right.</source>
        <translation>Vérifiez que la carte est dans son lecteur, que le module est celui de son fabricant et que le NIP est le bon.</translation>
    </message>
    <message>
        <source>The smart card cannot be used through {module}: {why}.</source>
        <translation>La carte à puce ne peut pas servir par {module}&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>Type de criminalité</translation>
    </message>
    <message>
        <source>Lead home agency</source>
        <translation>Service responsable, partie d’envoi</translation>
    </message>
    <message>
        <source>Lead host agency</source>
        <translation>Service responsable, partie hôte</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
</context>
<context>
    <name>CaseDialogs</name>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>File a meeting here</source>
        <translation>Classer une réunion ici</translation>
    </message>
    <message>
        <source>File a request here</source>
        <translation>Classer une demande ici</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message numerus="yes">
        <source>%Ln record(s) of this case did not come to an end.</source>
        <translation>
            <numerusform>%Ln fiche de ce dossier n’est pas terminée.</numerusform>
            <numerusform>%Ln fiches de ce dossier ne sont pas terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>Type de criminalité</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>File a meeting here</source>
        <translation>Classer une réunion ici</translation>
    </message>
    <message>
        <source>File a request here</source>
        <translation>Classer une demande ici</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Items of information</source>
        <translation>Éléments d’information</translation>
    </message>
    <message>
        <source>Lead home agency</source>
        <translation>Service responsable, partie d’envoi</translation>
    </message>
    <message>
        <source>Lead host agency</source>
        <translation>Service responsable, partie hôte</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>No material changed hands for its requests.</source>
        <translation>Aucun matériel n’a été remis pour ses demandes.</translation>
    </message>
    <message>
        <source>No subject is named.</source>
        <translation>Aucun sujet n’est nommé.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>Retirer du bureau</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Retirer du dossier</translation>
    </message>
</context>
<context>
    <name>CaseStillOpen</name>
    <message>
        <source>Bring them to their end, or take them out of the case.</source>
        <translation>Menez-les à leur terme, ou retirez-les du dossier.</translation>
    </message>
    <message>
        <source>{what} cannot be closed: {refs} did not come to an end.</source>
        <translation>{what} ne peut pas être clos&#xa0;: {refs} ne sont pas terminés.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Choose a case, or open a new one.</source>
        <translation>Choisissez un dossier, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Edit case</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>Item of information</source>
        <translation>Élément d’information</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>Aucun dossier ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Caveat</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message numerus="yes">
        <source>%Ln record(s) were erased.</source>
        <translation>
            <numerusform>%Ln fiche a été effacée.</numerusform>
            <numerusform>%Ln fiches ont été effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacés</translation>
    </message>
    <message>
        <source>No table holds their text any more.</source>
        <translation>Aucune table ne contient plus leur texte.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>Text is left in: {tables}</source>
        <translation>Il reste du texte dans&#xa0;: {tables}</translation>
    </message>
    <message>
        <source>The order goes out with the next bundle. The certificate names ids and days, no person.</source>
        <translation>L’ordre part avec le prochain paquet. Le certificat donne des identifiants et des jours, aucune personne.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Ask its sender before you rely on it.</source>
        <translation>Interrogez son expéditeur avant de vous y fier.</translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>Certificat retiré</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non valable</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Headquarters’ certificate is not at hand: who signed is not proved.</source>
        <translation>Le certificat de l’administration centrale n’est pas disponible ici&#xa0;: l’identité des signataires n’est pas prouvée.</translation>
    </message>
    <message>
        <source>It was not given yet, or was cut off.</source>
        <translation>Elle n’a pas encore été apposée, ou elle a été coupée.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Nobody vouches for the name</source>
        <translation>Personne ne garantit le nom</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The code does not show who made it: compare it with the issuing post’s log.</source>
        <translation>Le code ne montre pas qui l’a établi&#xa0;: comparez-le au journal du poste émetteur.</translation>
    </message>
    <message>
        <source>The file is whole, but the log of this desk does not bear it out.</source>
        <translation>Le fichier est intact, mais le journal de ce bureau ne le confirme pas.</translation>
    </message>
    <message>
        <source>The text is unchanged and fits its code. Nobody has signed it.</source>
        <translation>Le texte est inchangé et correspond à son code. Personne ne l’a signé.</translation>
    </message>
    <message>
        <source>The text is unchanged and the signatures fit it.</source>
        <translation>Le texte est inchangé et les signatures y correspondent.</translation>
    </message>
    <message>
        <source>The text is unchanged, and everybody who signed is known.</source>
        <translation>Le texte est inchangé, et tous les signataires sont connus.</translation>
    </message>
    <message>
        <source>The text is unchanged, but a signature is missing: {who}.</source>
        <translation>Le texte est inchangé, mais une signature manque&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>There it is {reference}: {status}.</source>
        <translation>Il y figure sous {reference}&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>This file was changed, or is damaged. Do not rely on it.</source>
        <translation>Ce fichier a été modifié ou est endommagé. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vouched for by headquarters</source>
        <translation>Garanti par l’administration centrale</translation>
    </message>
    <message>
        <source>fits the text</source>
        <translation>correspond au texte</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>à ne pas croire</translation>
    </message>
    <message>
        <source>{when}, as a timestamp proves</source>
        <translation>{when}, comme le prouve un horodatage</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Art. {number}</source>
        <translation>Article {number}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Each line leads to the figures that answer it.</source>
        <translation>Chaque ligne mène aux chiffres qui y répondent.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Rien à compter</translation>
    </message>
    <message>
        <source>What the Directive wants recorded</source>
        <translation>Ce que la directive demande de consigner</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Protected A</source>
        <translation>Protégé A</translation>
    </message>
    <message>
        <source>Protected B</source>
        <translation>Protégé B</translation>
    </message>
    <message>
        <source>Protected C</source>
        <translation>Protégé C</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Très secret</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classifié</translation>
    </message>
</context>
<context>
    <name>ClearedAlone</name>
    <message>
        <source>Refer it to headquarters.</source>
        <translation>Renvoyez à l’administration centrale.</translation>
    </message>
    <message>
        <source>{what} cannot be cleared by a post: {why}.</source>
        <translation>{what} ne peut pas être autorisé par un poste&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>ClockAct</name>
    <message>
        <source>Clock goes on</source>
        <translation>Le délai reprend</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Délai suspendu</translation>
    </message>
    <message>
        <source>Extended by agreement</source>
        <translation>Prolongé d’un commun accord</translation>
    </message>
    <message>
        <source>Moved for a judicial authorisation</source>
        <translation>Reporté pour une autorisation judiciaire</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ClockEvent</name>
    <message>
        <source>Agreed by</source>
        <translation>Convenu par</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>CombinedCard</name>
    <message>
        <source>A combined version</source>
        <translation>Une version combinée</translation>
    </message>
    <message>
        <source>Edit a combined version</source>
        <translation>Rédiger une version combinée</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search or command</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search records, or type a command</source>
        <translation>Cherchez une fiche ou tapez une commande</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>How often the date was moved</source>
        <translation>Nombre de reports de la date</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>Comment constater que c’est fait</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>Responsable désigné</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Source point</source>
        <translation>Point d’origine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Axe de travail</translation>
    </message>
</context>
<context>
    <name>CommitmentDialogs</name>
    <message>
        <source>Choose the point or exchange in which the other side says so.</source>
        <translation>Choisissez le point ou l’échange où l’autre partie le dit.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Reporter la date</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
</context>
<context>
    <name>CommitmentMoves</name>
    <message>
        <source>Agree</source>
        <translation>Convenir</translation>
    </message>
    <message>
        <source>Confirmed by the other side</source>
        <translation>Confirmé par l’autre partie</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Mark as blocked</source>
        <translation>Marquer comme bloqué</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marquer comme livré</translation>
    </message>
    <message>
        <source>Replace by another</source>
        <translation>Remplacer par un autre</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Commencer le travail</translation>
    </message>
</context>
<context>
    <name>CommitmentPane</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>Comment constater que c’est fait</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Faire avancer</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Reporter la date</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>Responsable désigné</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Axe de travail</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CommitmentStatus</name>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Delivered, not yet verified</source>
        <translation>Livré, à vérifier</translation>
    </message>
    <message>
        <source>Dropped by agreement</source>
        <translation>Abandonné d’un commun accord</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Other side confirmed</source>
        <translation>Confirmé par l’autre partie</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
</context>
<context>
    <name>CommitmentStopped</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>Corrigez d’abord cela&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>{what} ne peut pas passer de «&#xa0;{old}&#xa0;» à «&#xa0;{new}&#xa0;»&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the fingerprint</source>
        <translation>Comparer l’empreinte</translation>
    </message>
    <message>
        <source>The eight &amp;words you heard</source>
        <translation>Les huit &amp;mots entendus</translation>
    </message>
</context>
<context>
    <name>ComposeChoices</name>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>Do&amp;cument</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;New date</source>
        <translation>&amp;Nouvelle date</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>&amp;Second language beside it</source>
        <translation>Seconde lan&amp;gue à côté</translation>
    </message>
    <message>
        <source>&amp;Third party, by its code</source>
        <translation>&amp;Tiers, par son code</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;What you add</source>
        <translation>Ce que vous a&amp;joutez</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Une phrase par ligne.</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>S&amp;ignatures</translation>
    </message>
    <message>
        <source>Signed by me</source>
        <translation>Signé par moi</translation>
    </message>
    <message>
        <source>Signed by me, then by the supervisor</source>
        <translation>Signé par moi, puis par le superviseur</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signé</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Document: {subject}</source>
        <translation>Document&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Enregistrer comme brouillon</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>ComposeTold</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in it</source>
        <translation>
            <numerusform>%Ln fiche dans ce document</numerusform>
            <numerusform>%Ln fiches dans ce document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln word(s) are meant; it can be issued all the same.</source>
        <translation>
            <numerusform>%Ln mot au plus est prévu&#xa0;; il peut être émis quand même.</numerusform>
            <numerusform>%Ln mots au plus sont prévus&#xa0;; il peut être émis quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Leak test passed</source>
        <translation>Contrôle de fuite réussi</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>Omis&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nothing that was left out is in the file.</source>
        <translation>Rien de ce qui a été omis ne figure dans le fichier.</translation>
    </message>
    <message>
        <source>This reader may see everything in it.</source>
        <translation>Ce destinataire peut tout y voir.</translation>
    </message>
    <message numerus="yes">
        <source>“{part}” has %Ln word(s).</source>
        <translation>
            <numerusform>«&#xa0;{part}&#xa0;» a %Ln mot.</numerusform>
            <numerusform>«&#xa0;{part}&#xa0;» a %Ln mots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyenne</translation>
    </message>
</context>
<context>
    <name>ConflictOpen</name>
    <message>
        <source>Decide the conflict first; both values are kept until then.</source>
        <translation>Tranchez d’abord le conflit&#xa0;; les deux valeurs sont conservées d’ici là.</translation>
    </message>
    <message>
        <source>{what} cannot be issued: {field} was changed on two desks, and nobody has decided yet.</source>
        <translation>{what} ne peut pas être émis&#xa0;: {field} a été modifié dans deux bureaux, et personne n’a encore tranché.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>%Ln other field(s) were merged on their own.</source>
        <translation>
            <numerusform>%Ln autre champ a été fusionné automatiquement.</numerusform>
            <numerusform>%Ln autres champs ont été fusionnés automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is to stand. Nothing is deleted: what you do not choose stays in History.</source>
        <translation>Choisissez ce qui doit rester. Rien n’est supprimé&#xa0;: ce que vous ne choisissez pas demeure dans l’historique.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Trancher plus tard</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Two desks changed {reference}</source>
        <translation>Deux bureaux ont modifié {reference}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Code of the agency</source>
        <translation>Code du service</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Vise</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé le</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>Peut aller à</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Organisme d’origine</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qui est visé</translation>
    </message>
</context>
<context>
    <name>Consignment</name>
    <message>
        <source>Belongs to</source>
        <translation>Se rattache à</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Declared goods</source>
        <translation>Marchandises déclarées</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Grammes</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Code SH</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Pre-export notice</source>
        <translation>Notification préalable à l’exportation</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Substance</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Lettre de transport</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Accredited until</source>
        <translation>Accrédité jusqu’au</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>As on the badge or the card</source>
        <translation>Comme sur l’insigne ou la carte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>Consent à être nommé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>May be named in public texts, in role</source>
        <translation>Peut être nommé dans un texte public, ès qualités</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nom dans l’écriture d’origine</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>Titulaire d’une charge publique</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Short code used inside the post</source>
        <translation>Code court en usage au poste</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Trust note</source>
        <translation>Note de confiance</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>Accredited until</source>
        <translation>Accrédité jusqu’au</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>Profil d’accord</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>Consent à être nommé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>Numéro de permanence</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meetings with this contact</source>
        <translation>Réunions avec ce contact</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nom dans l’écriture d’origine</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>Titulaire d’une charge publique</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>There was no meeting with this contact yet.</source>
        <translation>Il n’y a pas encore eu de réunion avec ce contact.</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>Règle du tiers applicable</translation>
    </message>
    <message>
        <source>Trust note (internal)</source>
        <translation>Note de confiance (interne)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Agencies</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Choose a contact, or add a new one.</source>
        <translation>Choisissez un contact ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Edit agency</source>
        <translation>Modifier le service</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>Partie d’envoi</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>ContentMoved</name>
    <message>
        <source>Ask the post to refer it again: a decision covers the exact content only.</source>
        <translation>Demandez au poste de le renvoyer de nouveau&#xa0;: une décision ne vaut que pour le contenu exact.</translation>
    </message>
    <message>
        <source>{what} was changed after it was referred.</source>
        <translation>{what} a été modifié après son renvoi.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Substance</translation>
    </message>
    <message>
        <source>UN, IN, CA …</source>
        <translation>UN, IN, CA …</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>By hand, mail, bag …</source>
        <translation>En main propre, courrier, valise …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
</context>
<context>
    <name>CredentialsUnreadable</name>
    <message>
        <source>Check the file and its passphrase, or ask headquarters for a new one.</source>
        <translation>Vérifiez le fichier et sa phrase secrète, ou demandez-en un nouveau à l’administration centrale.</translation>
    </message>
    <message>
        <source>{what} cannot be used to sign: {why}.</source>
        <translation>{what} ne peut pas servir à signer&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>CustodyAct</name>
    <message>
        <source>Collected</source>
        <translation>Recueilli</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Hash or seal checked</source>
        <translation>Hachage ou scellé vérifié</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Seal opened</source>
        <translation>Scellé ouvert</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Sealed again</source>
        <translation>Scellé de nouveau</translation>
    </message>
    <message>
        <source>Storage changed</source>
        <translation>Lieu de dépôt changé</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Working copy made</source>
        <translation>Copie de travail faite</translation>
    </message>
</context>
<context>
    <name>CustodyEvent</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Hash as found</source>
        <translation>Hachage constaté</translation>
    </message>
    <message>
        <source>Hash of the event before</source>
        <translation>Hachage de l’événement précédent</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Seal as found</source>
        <translation>Scellé constaté</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Do not rely on it. Ask its sender for the PDF as it was issued.</source>
        <translation>Ne vous y fiez pas. Demandez à son expéditeur le PDF tel qu’il a été émis.</translation>
    </message>
    <message>
        <source>This file is damaged, or was changed since it was made or signed: {why}.</source>
        <translation>Ce fichier est endommagé, ou a été modifié depuis qu’il a été établi ou signé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>DatabaseOfAnother</name>
    <message>
        <source>Name this desk&apos;s own database, or a new and empty one.</source>
        <translation>Indiquez la base de ce bureau, ou une base neuve et vide.</translation>
    </message>
    <message>
        <source>The database belongs to another desk ({desk}).</source>
        <translation>La base de données appartient à un autre bureau ({desk}).</translation>
    </message>
</context>
<context>
    <name>DateWouldSlip</name>
    <message>
        <source>The date of {what} does not move from {old} to {new} without a reason.</source>
        <translation>La date de {what} ne passe pas du {old} au {new} sans raison.</translation>
    </message>
    <message>
        <source>Use “Move the date”, or “commitment slip”, and say why and who of the other side agreed.</source>
        <translation>Utilisez «&#xa0;Reporter la date&#xa0;», ou la commande «&#xa0;commitment slip&#xa0;» pour un engagement, et dites pourquoi et qui de l’autre partie a accepté.</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Actions due</source>
        <translation>Actions à faire</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Remis à ce jour</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Paquet {number}</translation>
    </message>
    <message>
        <source>Bundles without a receipt</source>
        <translation>Paquets sans accusé de réception</translation>
    </message>
    <message>
        <source>Clocks stopped</source>
        <translation>Délais suspendus</translation>
    </message>
    <message>
        <source>Decided by headquarters</source>
        <translation>Décidé par l’administration centrale</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Due in 24 hours</source>
        <translation>Échéance dans 24 heures</translation>
    </message>
    <message>
        <source>Late or due now</source>
        <translation>En retard ou à échéance</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Pas encore d’accusé de réception</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Red commitments</source>
        <translation>Engagements au rouge</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Two desks wrote it</source>
        <translation>Écrit par deux bureaux</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>En attente de leur part</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>En attente de notre part</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>En attente de votre décision</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Amount</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>Prolongé au</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owed by us</source>
        <translation>Dû par nous</translation>
    </message>
    <message>
        <source>Profile and line it comes from</source>
        <translation>Profil et ligne d’où elle vient</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Court à partir du</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Zone of the rule</source>
        <translation>Fuseau de la règle</translation>
    </message>
</context>
<context>
    <name>DeadlineKind</name>
    <message>
        <source>Acknowledge</source>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Agreement review</source>
        <translation>Révision de l’accord</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Répondre à la question</translation>
    </message>
    <message>
        <source>Assurance runs out</source>
        <translation>Fin d’une assurance</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Préciser</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Confirm in writing</source>
        <translation>Confirmer par écrit</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Decision of headquarters</source>
        <translation>Décision de l’administration centrale</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour d’information</translation>
    </message>
    <message>
        <source>Preservation runs out</source>
        <translation>Fin de la préservation</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Retention review</source>
        <translation>Révision de la conservation</translation>
    </message>
    <message>
        <source>Return of material</source>
        <translation>Retour du matériel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>It may be released</source>
        <translation>La communication est permise</translation>
    </message>
    <message>
        <source>It may not be released</source>
        <translation>La communication n’est pas permise</translation>
    </message>
    <message>
        <source>It needs a disclosure assessment first</source>
        <translation>Il faut d’abord une évaluation de la communication</translation>
    </message>
    <message>
        <source>It needs the originator&apos;s consent first</source>
        <translation>Il faut d’abord le consentement de l’organisme d’origine</translation>
    </message>
</context>
<context>
    <name>Degrees</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Non urgent</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Urgent (U3)</source>
        <translation>Urgent (U3)</translation>
    </message>
    <message>
        <source>Urgent (U8)</source>
        <translation>Urgent (U8)</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>This cannot be done.</source>
        <translation>Ceci ne peut pas être fait.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Parts of this record</source>
        <translation>Volets de cette fiche</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Incoming request (host asks home)</source>
        <translation>Demande entrante (la partie hôte demande à la partie d’envoi)</translation>
    </message>
    <message>
        <source>Outgoing request (home asks host)</source>
        <translation>Demande sortante (la partie d’envoi demande à la partie hôte)</translation>
    </message>
    <message>
        <source>Spontaneous, received</source>
        <translation>Spontané, reçu</translation>
    </message>
    <message>
        <source>Spontaneous, sent</source>
        <translation>Spontané, envoyé</translation>
    </message>
    <message>
        <source>Tasking from headquarters</source>
        <translation>Mandat de l’administration centrale</translation>
    </message>
</context>
<context>
    <name>DiskFull</name>
    <message>
        <source>Free some space and save again. What was saved before is safe.</source>
        <translation>Libérez de l’espace et enregistrez de nouveau. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>Le disque est plein&#xa0;; ceci n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>How many it held</source>
        <translation>Combien il en contenait</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>DispatchPane</name>
    <message>
        <source>Another program made it, and no receipt is on record.</source>
        <translation>Un autre programme l’a fait, et aucune fiche ne fait état d’un accusé de réception.</translation>
    </message>
    <message>
        <source>Bundle {number} of the register</source>
        <translation>Paquet {number} de l’inventaire</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Pas encore d’accusé de réception</translation>
    </message>
    <message>
        <source>Note it here when it comes: this desk cannot read the receipts of others.</source>
        <translation>Notez-le ici quand il arrive&#xa0;: ce bureau ne peut pas lire les accusés de réception d’autres programmes.</translation>
    </message>
    <message>
        <source>Note its receipt</source>
        <translation>Noter son accusé de réception</translation>
    </message>
    <message>
        <source>Note its receipt…</source>
        <translation>Noter son accusé de réception…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Inscrire à la fiche</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Receipt came</source>
        <translation>Accusé de réception arrivé</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>The other side has confirmed this bundle.</source>
        <translation>L’autre partie a confirmé ce paquet.</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Quand il est arrivé</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Annual review extract</source>
        <translation>Extrait pour la revue annuelle</translation>
    </message>
    <message>
        <source>Assurance record</source>
        <translation>Fiche d’assurance</translation>
    </message>
    <message>
        <source>Brief pack</source>
        <translation>Dossier de préparation</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Demande de précisions</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>Fiche d’accord sur le texte</translation>
    </message>
    <message>
        <source>Contact report</source>
        <translation>Compte rendu de contact</translation>
    </message>
    <message>
        <source>Custody record</source>
        <translation>Fiche de possession</translation>
    </message>
    <message>
        <source>Disclosure assessment</source>
        <translation>Évaluation de la communication</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour d’information</translation>
    </message>
    <message>
        <source>Handover receipt</source>
        <translation>Accusé de réception d’une remise</translation>
    </message>
    <message>
        <source>Joint readout</source>
        <translation>Compte rendu conjoint</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>Compte rendu de réunion</translation>
    </message>
    <message>
        <source>Monthly report and statistics</source>
        <translation>Rapport mensuel et statistiques</translation>
    </message>
    <message>
        <source>Notice of delay</source>
        <translation>Avis de retard</translation>
    </message>
    <message>
        <source>Public readout</source>
        <translation>Compte rendu public</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>Réponse à une demande</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>Demande d’information</translation>
    </message>
    <message>
        <source>Spontaneous information</source>
        <translation>Information spontanée</translation>
    </message>
    <message>
        <source>Takeover note</source>
        <translation>Note de prise de fonction</translation>
    </message>
    <message>
        <source>Weekly activity report</source>
        <translation>Rapport d’activité hebdomadaire</translation>
    </message>
    <message>
        <source>Work-plan status</source>
        <translation>État du plan de travail</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop files here. They are kept inside the encrypted desk.</source>
        <translation>Déposez ici des fichiers. Ils sont gardés dans le bureau chiffré.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>EmptyFile</name>
    <message>
        <source>Copy it again from where it came; the copy may have been cut off.</source>
        <translation>Recopiez-le depuis sa source&#xa0;; la copie a pu être coupée.</translation>
    </message>
    <message>
        <source>The bundle is refused: the file is empty.</source>
        <translation>Le paquet est refusé&#xa0;: le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>Empreinte de ce bureau</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Enregistrer le fichier d’inscription</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Send this file to headquarters by any way. It holds no secret. They call you back and you read the fingerprint to each other.</source>
        <translation>Envoyez ce fichier à l’administration centrale par tout moyen. Il ne contient aucun secret. Elle vous rappelle, et chacun lit l’empreinte à l’autre.</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>Le fichier d’inscription</translation>
    </message>
    <message>
        <source>You can also do this later, on the Sync page.</source>
        <translation>Vous pourrez aussi le faire plus tard, à la page Échanges.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPane</name>
    <message>
        <source>Accept the answer…</source>
        <translation>Accepter la réponse…</translation>
    </message>
    <message>
        <source>Call the other side on a number you already have, and let them read their fingerprint to you.</source>
        <translation>Appelez l’autre partie à un numéro que vous avez déjà, et faites-vous lire son empreinte.</translation>
    </message>
    <message>
        <source>Enrol a desk…</source>
        <translation>Inscrire un bureau…</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>Empreinte de ce bureau</translation>
    </message>
    <message>
        <source>Fingerprint of this desk as a QR code</source>
        <translation>Empreinte de ce bureau en code QR</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer</source>
        <translation>Réponse de l’administration centrale</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Read these words to headquarters on the telephone; they read theirs to you.</source>
        <translation>Lisez ces mots à l’administration centrale au téléphone&#xa0;; elle vous lit les siens.</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Enregistrer le fichier d’inscription</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>Enregistrer le fichier d’inscription…</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Enregistrer le registre des bureaux</translation>
    </message>
    <message>
        <source>Save the roster…</source>
        <translation>Enregistrer le registre des bureaux…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Send the enrolment file to headquarters, then accept the file they answer with.</source>
        <translation>Envoyez le fichier d’inscription à l’administration centrale, puis acceptez le fichier qu’elle vous renvoie.</translation>
    </message>
    <message>
        <source>The desk&apos;s enrolment file</source>
        <translation>Le fichier d’inscription du bureau</translation>
    </message>
    <message>
        <source>This desk can exchange bundles with headquarters.</source>
        <translation>Ce bureau peut échanger des paquets avec l’administration centrale.</translation>
    </message>
    <message>
        <source>This desk is not enrolled yet.</source>
        <translation>Ce bureau n’est pas encore inscrit.</translation>
    </message>
</context>
<context>
    <name>EntityRisk</name>
    <message>
        <source>Lower risk</source>
        <translation>Risque moindre</translation>
    </message>
    <message>
        <source>Not rated: treat as high</source>
        <translation>Non évalué&#xa0;: à traiter comme élevé</translation>
    </message>
    <message>
        <source>Some risk, conditions normally needed</source>
        <translation>Risque certain, conditions normalement requises</translation>
    </message>
    <message>
        <source>Substantial risk unless mitigated</source>
        <translation>Risque sérieux, sauf mesures d’atténuation</translation>
    </message>
</context>
<context>
    <name>EnvironmentFault</name>
    <message>
        <source>Nothing was changed. Put it right and try again.</source>
        <translation>Rien n’a été modifié. Remédiez-y et réessayez.</translation>
    </message>
    <message>
        <source>The computer cannot do this now: {why}.</source>
        <translation>L’ordinateur ne peut pas le faire pour l’instant&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>Equivalence</name>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>Our level</source>
        <translation>Notre niveau</translation>
    </message>
    <message>
        <source>SCHEME:LEVEL</source>
        <translation>RÉGIME:NIVEAU</translation>
    </message>
    <message>
        <source>Their level</source>
        <translation>Leur niveau</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirme</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Teneur</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>ExchangeAct</name>
    <message>
        <source>Acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>Relancé</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Précisions demandées</translation>
    </message>
    <message>
        <source>Clarification given</source>
        <translation>Précisions données</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Confirmé par écrit</translation>
    </message>
    <message>
        <source>Deviation announced</source>
        <translation>Dépassement annoncé</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Retour d’information donné</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Request sent or received</source>
        <translation>Demande envoyée ou reçue</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>For what, if not as each is marked</source>
        <translation>À quelle fin, si ce n’est celle du marquage</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
</context>
<context>
    <name>ExportIncomplete</name>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>Copiez de nouveau le fichier de l’endroit où il a été fait.</translation>
    </message>
    <message>
        <source>{what} does not hold the records that its first line counts; nothing was changed.</source>
        <translation>{what} ne contient pas les fiches que compte sa première ligne&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ExportTooNew</name>
    <message>
        <source>Install the newer program, and bring it in with that.</source>
        <translation>Installez le programme plus récent, puis importez avec lui.</translation>
    </message>
    <message>
        <source>{what} is an export of version {version}, newer than this program.</source>
        <translation>{what} est un export de version {version}, plus récent que ce programme.</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to {folder}</source>
        <translation>
            <numerusform>%Ln fiche écrite dans {folder}</numerusform>
            <numerusform>%Ln fiches écrites dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the release rule…</source>
        <translation>Consultation de la règle de communication…</translation>
    </message>
    <message>
        <source>Choose where the folder of the export is made</source>
        <translation>Choisir où créer le dossier de l’exportation</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Nouvelle exportation</translation>
    </message>
    <message>
        <source>Nothing has left this desk as files.</source>
        <translation>Rien n’a quitté ce bureau sous forme de fichiers.</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>Écriture de l’exportation…</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>Audience</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>How many it held</source>
        <translation>Combien elle en contenait</translation>
    </message>
    <message>
        <source>How many stayed</source>
        <translation>Combien sont restées</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Marking of what left</source>
        <translation>Marquage de ce qui est sorti</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>SHA-256 and name</source>
        <translation>SHA-256 et nom</translation>
    </message>
</context>
<context>
    <name>ExtractPane</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Records that stayed</source>
        <translation>Fiches restées</translation>
    </message>
    <message>
        <source>Records that went</source>
        <translation>Fiches sorties</translation>
    </message>
    <message>
        <source>The beginning of each file’s SHA-256 stands before its name.</source>
        <translation>Le début du SHA-256 de chaque fichier précède son nom.</translation>
    </message>
    <message>
        <source>This trace stood in the log before the first file was written.</source>
        <translation>Cette trace figurait au journal avant l’écriture du premier fichier.</translation>
    </message>
    <message>
        <source>What became of the files afterwards is not known here.</source>
        <translation>Ce que les fichiers sont devenus ensuite n’est pas connu ici.</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Save a report without names…</source>
        <translation>Enregistrer un rapport sans noms…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Something is wrong with the program</source>
        <translation>Le programme a un problème</translation>
    </message>
    <message>
        <source>The program has stopped saving. Lock the desk and unlock it again to go on.</source>
        <translation>Le programme a cessé d’enregistrer. Verrouillez le bureau et déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>We are sorry. Everything saved before is safe.</source>
        <translation>Nous le regrettons. Tout ce qui était enregistré est en sûreté.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Write down “{line}”</source>
        <translation>Noter « {line} »</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A key slot is damaged; another one still opened the desk.</source>
        <translation>Un emplacement de clé est endommagé&#xa0;; un autre a tout de même ouvert le bureau.</translation>
    </message>
    <message>
        <source>A write-ahead log that is not this desk&apos;s was found and set aside.</source>
        <translation>Un journal d’écriture qui n’est pas celui de ce bureau a été trouvé et mis de côté.</translation>
    </message>
    <message>
        <source>Pages of the desk&apos;s file are damaged. Restore the newest backup into another folder.</source>
        <translation>Des pages du fichier du bureau sont endommagées. Restaurez la sauvegarde la plus récente dans un autre dossier.</translation>
    </message>
    <message>
        <source>Something the desk remembers is not as it was written. Run the full check, and tell headquarters.</source>
        <translation>Quelque chose que le bureau garde en mémoire n’est pas tel qu’il a été écrit. Lancez la vérification complète, et avisez l’administration centrale.</translation>
    </message>
    <message>
        <source>The desk was not closed properly and is large: run the full check when there is time.</source>
        <translation>Le bureau n’a pas été fermé correctement et il est volumineux&#xa0;: lancez la vérification complète dès que possible.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is not as it was left: pages or the whole file were put back or changed.</source>
        <translation>Le fichier du bureau n’est plus tel qu’il a été laissé&#xa0;: des pages ou le fichier entier ont été remis ou modifiés.</translation>
    </message>
    <message>
        <source>The key slots are not as they were left: an old passphrase may work again.</source>
        <translation>Les emplacements de clé ne sont plus tels qu’ils ont été laissés&#xa0;: une ancienne phrase secrète peut de nouveau servir.</translation>
    </message>
    <message>
        <source>The record of how the desk was left is missing or was changed.</source>
        <translation>La trace de l’état dans lequel le bureau a été laissé manque ou a été modifiée.</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Found when this desk was opened</source>
        <translation>Constaté à l’ouverture de ce bureau</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>FingerprintDiffers</name>
    <message>
        <source>Compare again by voice or on paper. If it still differs, do not go on: report it.</source>
        <translation>Comparez de nouveau de vive voix ou sur papier. Si elle diffère encore, n’allez pas plus loin&#xa0;: signalez-le.</translation>
    </message>
    <message>
        <source>The fingerprint in the file is not the one you compared.</source>
        <translation>L’empreinte du fichier n’est pas celle que vous avez comparée.</translation>
    </message>
</context>
<context>
    <name>FolderReadOnly</name>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Choisissez un autre dossier ou changez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>Impossible d’écrire dans {folder}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A table for each kind (CSV)</source>
        <translation>Un tableau par type (CSV)</translation>
    </message>
    <message>
        <source>Attachments and issued documents, each with its marking</source>
        <translation>Pièces jointes et documents émis, chacun avec son marquage</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contacts (vCard)</translation>
    </message>
    <message>
        <source>Cyber items (STIX 2.1)</source>
        <translation>Éléments cyber (STIX 2.1)</translation>
    </message>
    <message>
        <source>Everything, as JSON Lines that can be brought in again</source>
        <translation>Tout, en lignes JSON qui peuvent être importées de nouveau</translation>
    </message>
    <message>
        <source>Meetings and deadlines (iCalendar)</source>
        <translation>Réunions et échéances (iCalendar)</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>Voici votre brouillon, gardé quand vous l’avez quitté.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Disclose</source>
        <translation>Communiquer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>GateOutcome</name>
    <message>
        <source>Headquarters decided: do not release</source>
        <translation>L’administration centrale a décidé&#xa0;: ne pas communiquer</translation>
    </message>
    <message>
        <source>Headquarters decided: release</source>
        <translation>L’administration centrale a décidé&#xa0;: communiquer</translation>
    </message>
    <message>
        <source>Must be assessed again</source>
        <translation>À évaluer de nouveau</translation>
    </message>
    <message>
        <source>No personal data, no foreign audience</source>
        <translation>Aucun renseignement personnel, aucun destinataire étranger</translation>
    </message>
    <message>
        <source>No substantial risk; post may release</source>
        <translation>Aucun risque important&#xa0;; le poste peut communiquer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Released with conditions or assurances</source>
        <translation>Communiqué sous conditions ou assurances</translation>
    </message>
    <message>
        <source>Sent to headquarters for decision</source>
        <translation>Renvoyé à l’administration centrale pour décision</translation>
    </message>
</context>
<context>
    <name>GateParts</name>
    <message>
        <source>Acknowledged by hand</source>
        <translation>Reconnu par une personne</translation>
    </message>
    <message>
        <source>Assess its use</source>
        <translation>Évaluer son utilisation</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Assurances</source>
        <translation>Assurances</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Consents of originators</source>
        <translation>Consentements des organismes d’origine</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>Établir un document</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>Ouvrir une évaluation</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Consigner un consentement</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>GlyphMissing</name>
    <message>
        <source>The character {character} ({name}) in {where} cannot be printed.</source>
        <translation>Le caractère {character} ({name}) dans {where} ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>Write it in words, or in another script, and issue the document again.</source>
        <translation>Écrivez-le en toutes lettres ou dans une autre écriture, et émettez de nouveau le document.</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>A court or authority ordered it</source>
        <translation>Un tribunal ou une autorité l’a ordonné</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Consigné par erreur</translation>
    </message>
    <message>
        <source>Its period of retention is over</source>
        <translation>Sa durée de conservation est écoulée</translation>
    </message>
    <message>
        <source>Personal data stripped, statistics kept</source>
        <translation>Renseignements personnels retirés, statistiques gardées</translation>
    </message>
    <message>
        <source>The originator asked for it</source>
        <translation>L’organisme d’origine l’a demandé</translation>
    </message>
    <message>
        <source>The person concerned has a right to it</source>
        <translation>La personne concernée y a droit</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>May be used only to prevent and combat crime</source>
        <translation>Utilisable uniquement pour prévenir et combattre la criminalité</translation>
    </message>
    <message>
        <source>Not in judicial proceedings without the provider&apos;s permission</source>
        <translation>Pas d’usage judiciaire sans l’autorisation du service d’origine</translation>
    </message>
    <message>
        <source>Not to be passed on without the provider&apos;s permission</source>
        <translation>Pas de transmission sans l’autorisation du service d’origine</translation>
    </message>
    <message>
        <source>Other restriction, in words</source>
        <translation>Autre restriction, en toutes lettres</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Dispose of after</source>
        <translation>À éliminer après le</translation>
    </message>
    <message>
        <source>Form as signed</source>
        <translation>Formulaire tel que signé</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Giver signed</source>
        <translation>Signé par le remettant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>À rendre avant le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Supervisor&apos;s decision</source>
        <translation>Décision du superviseur</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Taker signed</source>
        <translation>Signé par le recevant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
</context>
<context>
    <name>HandoverDialogs</name>
    <message>
        <source>Check item {number}</source>
        <translation>Vérifier l’élément {number}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide about the discrepancy</source>
        <translation>Décider de l’écart</translation>
    </message>
    <message>
        <source>Once signed, items, seals and conditions no longer change.</source>
        <translation>Une fois signés, les éléments, les scellés et les conditions ne changent plus.</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Consigner la vérification</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>This cannot be done yet.</source>
        <translation>Ceci ne peut pas encore être fait.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
</context>
<context>
    <name>HandoverItem</name>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Hash algorithm</source>
        <translation>Algorithme de hachage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Numéro de scellé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Lieu de garde</translation>
    </message>
</context>
<context>
    <name>HandoverKind</name>
    <message>
        <source>Digital media</source>
        <translation>Supports numériques</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>End-of-posting takeover</source>
        <translation>Prise de fonction en fin d’affectation</translation>
    </message>
    <message>
        <source>Equipment or gift</source>
        <translation>Équipement ou cadeau</translation>
    </message>
    <message>
        <source>Evidence or material given to host</source>
        <translation>Preuve ou matériel remis à la partie hôte</translation>
    </message>
    <message>
        <source>Evidence or material received from host</source>
        <translation>Preuve ou matériel reçu de la partie hôte</translation>
    </message>
    <message>
        <source>Substance sample or standard</source>
        <translation>Échantillon ou étalon de substance</translation>
    </message>
</context>
<context>
    <name>HandoverMoves</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Confirm seal and hash</source>
        <translation>Confirmer le scellé et le hachage</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>Éliminer</translation>
    </message>
    <message>
        <source>Log receipt</source>
        <translation>Consigner l’accusé de réception</translation>
    </message>
    <message>
        <source>Log transport</source>
        <translation>Consigner le transport</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offrir</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Report a discrepancy</source>
        <translation>Signaler un écart</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Entreposer</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Chaîne rompue</translation>
    </message>
    <message>
        <source>Chain holds</source>
        <translation>Chaîne intacte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checked, no seal noted</source>
        <translation>Vérifié, aucun scellé noté</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Chaîne de possession</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>Événement de possession</translation>
    </message>
    <message>
        <source>Decide about the discrepancy</source>
        <translation>Décider de l’écart</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Dispose of after</source>
        <translation>À éliminer après le</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Giver signs</source>
        <translation>Le remettant signe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>Retirer du bureau</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>À rendre avant le</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Seal and hash match</source>
        <translation>Scellé et hachage concordent</translation>
    </message>
    <message>
        <source>Supervisor&apos;s decision</source>
        <translation>Décision du superviseur</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Taker signs</source>
        <translation>Le recevant signe</translation>
    </message>
    <message>
        <source>The chain does not hold here.</source>
        <translation>La chaîne se rompt ici.</translation>
    </message>
    <message>
        <source>The supervisor has not decided yet.</source>
        <translation>Le superviseur n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>«&#xa0;{step}&#xa0;» doit attendre.</translation>
    </message>
</context>
<context>
    <name>HandoverStatus</name>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discrepancy open</source>
        <translation>Écart à régler</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>En transit</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Seal, count, hash match</source>
        <translation>Scellé, nombre et hachage concordent</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Signé par les deux</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Entreposé</translation>
    </message>
</context>
<context>
    <name>HandoverStopped</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>Corrigez d’abord cela&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>{what} ne peut pas passer de «&#xa0;{old}&#xa0;» à «&#xa0;{new}&#xa0;»&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Choose a handover, or prepare one.</source>
        <translation>Choisissez une remise, ou préparez-en une.</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>Événement de possession</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Edit handover</source>
        <translation>Modifier la remise</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>In our hands</source>
        <translation>Entre nos mains</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>New handover</source>
        <translation>Nouvelle remise</translation>
    </message>
    <message>
        <source>No handover here.</source>
        <translation>Aucune remise ici.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>HasLeft</name>
    <message>
        <source>The step of {what} to “{state}” cannot be undone: what was sent is with the recipient.</source>
        <translation>Le passage de {what} à «&#xa0;{state}&#xa0;» ne peut pas être annulé&#xa0;: ce qui a été envoyé est chez le destinataire.</translation>
    </message>
    <message>
        <source>Withdraw it, or send a correction; the history keeps both.</source>
        <translation>Retirez-la, ou envoyez une correction&#xa0;; l’historique garde les deux.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Marking and release</source>
        <translation>Marquage et communication</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Engagement pris</translation>
    </message>
    <message>
        <source>Seal and hash</source>
        <translation>Scellé et hachage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Trust and consent</source>
        <translation>Confiance et consentement</translation>
    </message>
    <message>
        <source>Urgency and channel</source>
        <translation>Urgence et voie</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>À quoi elle se rattache</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
</context>
<context>
    <name>InLog</name>
    <message>
        <source>The log has another text under this reference.</source>
        <translation>Le journal a un autre texte sous cette référence.</translation>
    </message>
    <message>
        <source>The log has exactly this file, as a numbered copy.</source>
        <translation>Le journal a exactement ce fichier, comme copie numérotée.</translation>
    </message>
    <message>
        <source>The log has exactly this file.</source>
        <translation>Le journal a exactement ce fichier.</translation>
    </message>
    <message>
        <source>The log has no such document.</source>
        <translation>Le journal n’a pas ce document.</translation>
    </message>
    <message>
        <source>The log has this file with fewer signatures.</source>
        <translation>Le journal a ce fichier avec moins de signatures.</translation>
    </message>
    <message>
        <source>The log has this file with more signatures: they were cut off, or not given yet.</source>
        <translation>Le journal a ce fichier avec plus de signatures&#xa0;: elles ont été retirées, ou pas encore données.</translation>
    </message>
    <message>
        <source>The log has this text, in another file.</source>
        <translation>Le journal a ce texte, dans un autre fichier.</translation>
    </message>
</context>
<context>
    <name>IssueLogPane</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Issue log</source>
        <translation>Journal des émissions</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Nothing was issued yet.</source>
        <translation>Rien n’a encore été émis.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>Registre papier</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>Renvoi seulement</translation>
    </message>
    <message>
        <source>Provided in</source>
        <translation>Fournis dans</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>Registre, volume, folio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Reference to a document</source>
        <translation>Renvoi à un document</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>Ask for the passphrase only</source>
        <translation>Demander seulement la phrase secrète</translation>
    </message>
    <message>
        <source>Ask the login &amp;keyring as well</source>
        <translation>Interroger aussi le &amp;trousseau de session</translation>
    </message>
    <message>
        <source>Ask the login keyring as well</source>
        <translation>Interroger aussi le trousseau de session</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Changing how this desk is opened…</source>
        <translation>Modification de l’ouverture de ce bureau…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Opening this desk</source>
        <translation>Ouverture de ce bureau</translation>
    </message>
    <message>
        <source>The login keyring is asked as well from now on</source>
        <translation>Le trousseau de session est désormais interrogé aussi</translation>
    </message>
    <message>
        <source>The passphrase alone opens this desk from now on</source>
        <translation>La phrase secrète seule ouvre désormais ce bureau</translation>
    </message>
    <message>
        <source>The passphrase is needed to change how this desk is opened.</source>
        <translation>La phrase secrète est nécessaire pour modifier l’ouverture de ce bureau.</translation>
    </message>
    <message>
        <source>Then the passphrase opens this desk only in your own session on this computer. The 24 recovery words open it without the keyring.</source>
        <translation>Alors la phrase secrète n’ouvre ce bureau que dans votre propre session sur cet ordinateur. Les 24 mots de récupération l’ouvrent sans le trousseau.</translation>
    </message>
</context>
<context>
    <name>KeyringUnavailable</name>
    <message>
        <source>The login keyring does not keep or give this desk&apos;s share ({why}).</source>
        <translation>Le trousseau de session ne garde pas ou ne donne pas la part de ce bureau ({why}).</translation>
    </message>
    <message>
        <source>Unlock the login keyring and try again, or open the desk with its 24 recovery words.</source>
        <translation>Déverrouillez le trousseau de session et réessayez, ou ouvrez le bureau avec ses 24 mots de récupération.</translation>
    </message>
</context>
<context>
    <name>KindNames</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>Profil d’accord</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Bundle made elsewhere</source>
        <translation>Paquet fait ailleurs</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Mention restrictive</translation>
    </message>
    <message>
        <source>Clock event</source>
        <translation>Événement du délai</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Envoi de marchandises</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Control of a substance</source>
        <translation>Réglementation d’une substance</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>Événement de possession</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>Équivalence</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Item handed over</source>
        <translation>Élément remis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Moved date</source>
        <translation>Date reportée</translation>
    </message>
    <message>
        <source>Numbered copy</source>
        <translation>Exemplaire numéroté</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Retention task</source>
        <translation>Tâche de conservation</translation>
    </message>
    <message>
        <source>Round of review</source>
        <translation>Tour de révision</translation>
    </message>
    <message>
        <source>Statistics line</source>
        <translation>Ligne de statistiques</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Template of a document</source>
        <translation>Modèle de document</translation>
    </message>
    <message>
        <source>Wording of a sentence</source>
        <translation>Libellé d’une phrase</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Axe de travail</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>If the passphrase is forgotten, these 24 words open the desk. Print them, seal them in an envelope, and give it to your security officer.</source>
        <translation>Si la phrase secrète est oubliée, ces 24 mots ouvrent le bureau. Imprimez-les, scellez-les dans une enveloppe et remettez-la à votre agent de sécurité.</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Enregistrer pour imprimer…</translation>
    </message>
    <message>
        <source>Save the recovery kit for printing</source>
        <translation>Enregistrer la trousse de récupération pour l’imprimer</translation>
    </message>
    <message>
        <source>Say that the words are on paper before you go on.</source>
        <translation>Indiquez que les mots sont sur papier avant de continuer.</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>La trousse de récupération</translation>
    </message>
    <message>
        <source>The words are on &amp;paper and in a safe place</source>
        <translation>Les mots sont sur &amp;papier et en lieu sûr</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Acknowledged by hand</source>
        <translation>Reconnu par une personne</translation>
    </message>
    <message>
        <source>Action made from a point</source>
        <translation>Action tirée d’un point</translation>
    </message>
    <message>
        <source>Action saved</source>
        <translation>Action enregistrée</translation>
    </message>
    <message>
        <source>Agency saved</source>
        <translation>Service enregistré</translation>
    </message>
    <message>
        <source>Answer on a sentence noted</source>
        <translation>Réponse sur une phrase notée</translation>
    </message>
    <message>
        <source>Assessment answered</source>
        <translation>Évaluation remplie</translation>
    </message>
    <message>
        <source>Assessment cleared</source>
        <translation>Évaluation autorisée</translation>
    </message>
    <message>
        <source>Assessment countersigned</source>
        <translation>Évaluation contresignée</translation>
    </message>
    <message>
        <source>Assessment opened</source>
        <translation>Évaluation ouverte</translation>
    </message>
    <message>
        <source>Assurance saved</source>
        <translation>Assurance enregistrée</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Pièce jointe retirée</translation>
    </message>
    <message>
        <source>Bundle accepted</source>
        <translation>Paquet accepté</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Dossier clos</translation>
    </message>
    <message>
        <source>Case removed</source>
        <translation>Dossier retiré</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Dossier rouvert</translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>Dossier enregistré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Commitment made from a point</source>
        <translation>Engagement tiré d’un point</translation>
    </message>
    <message>
        <source>Commitment moved on</source>
        <translation>Engagement passé à l’étape suivante</translation>
    </message>
    <message>
        <source>Commitment removed</source>
        <translation>Engagement retiré</translation>
    </message>
    <message>
        <source>Commitment saved</source>
        <translation>Engagement enregistré</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflit tranché</translation>
    </message>
    <message>
        <source>Consent saved</source>
        <translation>Consentement enregistré</translation>
    </message>
    <message>
        <source>Consignment saved</source>
        <translation>Envoi enregistré</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contact retiré</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact enregistré</translation>
    </message>
    <message>
        <source>Copy given</source>
        <translation>Exemplaire remis</translation>
    </message>
    <message>
        <source>Custody event added</source>
        <translation>Événement de possession ajouté</translation>
    </message>
    <message>
        <source>Date moved</source>
        <translation>Date reportée</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>Échéance prolongée</translation>
    </message>
    <message>
        <source>Decided by headquarters</source>
        <translation>Décidé par l’administration centrale</translation>
    </message>
    <message>
        <source>Discrepancy decided</source>
        <translation>Écart tranché</translation>
    </message>
    <message>
        <source>Draft rewritten</source>
        <translation>Brouillon réécrit</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacés</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Preuve ajoutée</translation>
    </message>
    <message>
        <source>Exchange logged</source>
        <translation>Échange consigné</translation>
    </message>
    <message>
        <source>Export made</source>
        <translation>Exportation faite</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Filed under a case</source>
        <translation>Classé dans un dossier</translation>
    </message>
    <message>
        <source>Handover corrected</source>
        <translation>Remise corrigée</translation>
    </message>
    <message>
        <source>Handover moved on</source>
        <translation>Remise passée à l’étape suivante</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Remise préparée</translation>
    </message>
    <message>
        <source>Handover removed</source>
        <translation>Remise retirée</translation>
    </message>
    <message>
        <source>Handover signed</source>
        <translation>Remise signée</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Item handed over saved</source>
        <translation>Élément remis enregistré</translation>
    </message>
    <message>
        <source>Item saved</source>
        <translation>Élément enregistré</translation>
    </message>
    <message>
        <source>Joint text confirmed</source>
        <translation>Texte conjoint confirmé</translation>
    </message>
    <message>
        <source>Link saved</source>
        <translation>Lien enregistré</translation>
    </message>
    <message>
        <source>Meeting moved on</source>
        <translation>Réunion passée à l’étape suivante</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>Réunion retirée</translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation>Réunion enregistrée</translation>
    </message>
    <message>
        <source>Point saved</source>
        <translation>Point enregistré</translation>
    </message>
    <message>
        <source>Points saved</source>
        <translation>Points enregistrés</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Réponse donnée à la question</translation>
    </message>
    <message>
        <source>Question saved</source>
        <translation>Question enregistrée</translation>
    </message>
    <message>
        <source>Readout approved</source>
        <translation>Compte rendu approuvé</translation>
    </message>
    <message>
        <source>Readout countersigned</source>
        <translation>Compte rendu contresigné</translation>
    </message>
    <message>
        <source>Readout drafted</source>
        <translation>Compte rendu en brouillon</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>Compte rendu émis</translation>
    </message>
    <message>
        <source>Readout offered for review</source>
        <translation>Compte rendu soumis à la révision</translation>
    </message>
    <message>
        <source>Readout returned with comments</source>
        <translation>Compte rendu renvoyé avec commentaires</translation>
    </message>
    <message>
        <source>Readout signed</source>
        <translation>Compte rendu signé</translation>
    </message>
    <message>
        <source>Readout withdrawn</source>
        <translation>Compte rendu retiré</translation>
    </message>
    <message>
        <source>Receipt noted</source>
        <translation>Accusé de réception noté</translation>
    </message>
    <message>
        <source>Referred to headquarters</source>
        <translation>Renvoyé à l’administration centrale</translation>
    </message>
    <message>
        <source>Request corrected</source>
        <translation>Demande corrigée</translation>
    </message>
    <message>
        <source>Request countersigned</source>
        <translation>Demande contresignée</translation>
    </message>
    <message>
        <source>Request made from a point</source>
        <translation>Demande tirée d’un point</translation>
    </message>
    <message>
        <source>Request moved on</source>
        <translation>Demande passée à l’étape suivante</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Demande ouverte</translation>
    </message>
    <message>
        <source>Request removed</source>
        <translation>Demande retirée</translation>
    </message>
    <message>
        <source>Retention decided</source>
        <translation>Conservation décidée</translation>
    </message>
    <message>
        <source>Seal and hash checked</source>
        <translation>Scellé et hachage vérifiés</translation>
    </message>
    <message>
        <source>Source of a readout changed</source>
        <translation>Source d’un compte rendu modifiée</translation>
    </message>
    <message>
        <source>Subject linked</source>
        <translation>Sujet rattaché</translation>
    </message>
    <message>
        <source>Subject removed</source>
        <translation>Sujet retiré</translation>
    </message>
    <message>
        <source>Subject saved</source>
        <translation>Sujet enregistré</translation>
    </message>
    <message>
        <source>Subject unlinked</source>
        <translation>Sujet détaché</translation>
    </message>
    <message>
        <source>Template put in force</source>
        <translation>Modèle mis en vigueur</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Workstream saved</source>
        <translation>Axe de travail enregistré</translation>
    </message>
</context>
<context>
    <name>LastSlot</name>
    <message>
        <source>Add another before removing it.</source>
        <translation>Ajoutez-en un autre avant de le retirer.</translation>
    </message>
    <message>
        <source>This is the last way to open the desk.</source>
        <translation>C’est le dernier moyen d’ouvrir le bureau.</translation>
    </message>
</context>
<context>
    <name>LeakFound</name>
    <message>
        <source>Take the words of that item out of the title, the other points or the names, and issue it again.</source>
        <translation>Retirez les mots de cet élément du titre, des autres points ou des noms, et émettez-le de nouveau.</translation>
    </message>
    <message>
        <source>The document is refused: {item}, left out for this reader, shows in its {place}.</source>
        <translation>Le document est refusé&#xa0;: {item}, omis pour ce destinataire, apparaît dans&#xa0;: {place}.</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message numerus="yes">
        <source>%Ln record(s) will leave for {name}</source>
        <translation>
            <numerusform>%Ln fiche partira pour {name}</numerusform>
            <numerusform>%Ln fiches partiront pour {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a bundle</source>
        <translation>Accepter un paquet</translation>
    </message>
    <message>
        <source>Accept a bundle…</source>
        <translation>Accepter un paquet…</translation>
    </message>
    <message numerus="yes">
        <source>Bundle {ref} with %Ln record(s) is ready to travel</source>
        <translation>
            <numerusform>Le paquet {ref} contenant %Ln fiche est prêt à partir</numerusform>
            <numerusform>Le paquet {ref} contenant %Ln fiches est prêt à partir</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the bundle…</source>
        <translation>Vérification du paquet…</translation>
    </message>
    <message>
        <source>Everything on this desk has been acknowledged.</source>
        <translation>Tout ce que contient ce bureau a fait l’objet d’un accusé de réception.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln change(s)</source>
        <translation>
            <numerusform>En %Ln modification</numerusform>
            <numerusform>En %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Make bundle…</source>
        <translation>Préparer un paquet…</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sans marquage</translation>
    </message>
    <message>
        <source>Nothing is held back from this reader.</source>
        <translation>Rien n’est retenu pour ce destinataire.</translation>
    </message>
    <message>
        <source>Nothing waits for {name}</source>
        <translation>Rien en attente pour {name}</translation>
    </message>
    <message>
        <source>Records that stay here</source>
        <translation>Fiches qui restent ici</translation>
    </message>
    <message>
        <source>Records that will leave</source>
        <translation>Fiches qui partiront</translation>
    </message>
    <message>
        <source>Save the bundle for {name}</source>
        <translation>Enregistrer le paquet pour {name}</translation>
    </message>
    <message>
        <source>Sealing the bundle…</source>
        <translation>Scellement du paquet…</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Restera ici</translation>
    </message>
    <message>
        <source>Will leave</source>
        <translation>Partira</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Cote d’évaluation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Accreditation ended</source>
        <translation>Accréditation terminée</translation>
    </message>
    <message>
        <source>Not met for 90 days</source>
        <translation>Pas rencontré depuis 90 jours</translation>
    </message>
</context>
<context>
    <name>MailboxMissing</name>
    <message>
        <source>Plug in the stick or connect the share, and try again.</source>
        <translation>Branchez la clé USB ou connectez le partage, puis réessayez.</translation>
    </message>
    <message>
        <source>The mailbox {folder} cannot be reached.</source>
        <translation>La boîte {folder} est inaccessible.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to {page}</source>
        <translation>Aller à {page}</translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation>Liaison Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Nouveau dans cette page</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Noter quelque chose</translation>
    </message>
</context>
<context>
    <name>Malformed</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de le refaire, et signalez-le si cela se reproduit.</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not built as a bundle should be ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: il n’est pas fait comme un paquet doit l’être ({why}).</translation>
    </message>
</context>
<context>
    <name>MarkingBanner</name>
    <message>
        <source>Marking of this window</source>
        <translation>Marquage de cette fenêtre</translation>
    </message>
</context>
<context>
    <name>MarkingChip</name>
    <message>
        <source>Not marked</source>
        <translation>Sans marquage</translation>
    </message>
</context>
<context>
    <name>MarkingField</name>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Handling codes</source>
        <translation>Codes de traitement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres précisions</translation>
    </message>
    <message>
        <source>No PAP</source>
        <translation>Sans PAP</translation>
    </message>
    <message>
        <source>No TLP</source>
        <translation>Sans TLP</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sans marquage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Originators</source>
        <translation>Organismes d’origine</translation>
    </message>
    <message>
        <source>Permissible actions</source>
        <translation>Actions permises</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Renseignements personnels</translation>
    </message>
    <message>
        <source>Traffic light protocol</source>
        <translation>Protocole des feux de circulation</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Words for H3</source>
        <translation>Libellé pour H3</translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure</source>
        <translation>
            <numerusform>%Ln fiche derrière ce chiffre</numerusform>
            <numerusform>%Ln fiches derrière ce chiffre</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a figure to see the records behind it.</source>
        <translation>Choisissez un chiffre pour voir les fiches qui le fondent.</translation>
    </message>
    <message>
        <source>Erased since; this row was kept of it</source>
        <translation>Effacé depuis&#xa0;; cette ligne en a été gardée</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Nothing to count in this period.</source>
        <translation>Rien à compter dans cette période.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>What the post cost in the period, in whole units</source>
        <translation>Ce que le poste a coûté dans la période, en unités entières</translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>Courier</source>
        <translation>Messager</translation>
    </message>
    <message>
        <source>Exchange system</source>
        <translation>Système d’échange</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier postal</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A noun phrase, at most 60 characters</source>
        <translation>Un groupe nominal d’au plus 60 caractères</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From the public record</source>
        <translation>Tiré du domaine public</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>Partie d’envoi</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Local time of the place of meeting</source>
        <translation>Heure locale du lieu de la réunion</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>One line for each thing to raise</source>
        <translation>Une ligne pour chaque chose à soulever</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What happened and why it matters, at most 100 words</source>
        <translation>Ce qui s’est passé et pourquoi c’est important, en 100 mots au plus</translation>
    </message>
    <message>
        <source>What headquarters must decide or do</source>
        <translation>Ce que l’administration centrale doit décider ou faire</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Case or operation</source>
        <translation>Affaire ou opération</translation>
    </message>
    <message>
        <source>Courtesy or introduction</source>
        <translation>Courtoisie ou présentation</translation>
    </message>
    <message>
        <source>Expert level</source>
        <translation>Niveau des experts</translation>
    </message>
    <message>
        <source>Minister or national security adviser level</source>
        <translation>Niveau ministre ou conseiller à la sécurité nationale</translation>
    </message>
    <message>
        <source>Steering, work-plan review</source>
        <translation>Pilotage, revue du plan de travail</translation>
    </message>
    <message>
        <source>Telephone or video call</source>
        <translation>Appel téléphonique ou visioconférence</translation>
    </message>
    <message>
        <source>Training or visit</source>
        <translation>Formation ou visite</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>Add the first point</source>
        <translation>Ajouter le premier point</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier de préparation</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>Modifier les points</translation>
    </message>
    <message>
        <source>For headquarters</source>
        <translation>Pour l’administration centrale</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>Partie d’envoi</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>Make readout</source>
        <translation>Établir un compte rendu</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Marquer comme tenue</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>No points yet. Write down what was said while it is fresh.</source>
        <translation>Aucun point pour l’instant. Notez ce qui s’est dit pendant que c’est frais.</translation>
    </message>
    <message>
        <source>No readout of this meeting has been issued.</source>
        <translation>Aucun compte rendu de cette réunion n’a été émis.</translation>
    </message>
    <message>
        <source>Notes are final</source>
        <translation>Notes définitives</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Readout is out</source>
        <translation>Compte rendu émis</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Readouts of this meeting</source>
        <translation>Comptes rendus de cette réunion</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>Retirer du bureau</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>«&#xa0;{step}&#xa0;» doit attendre.</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Notes final</source>
        <translation>Notes définitives</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>Compte rendu émis</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Choose a meeting, or record a new one.</source>
        <translation>Choisissez une réunion ou consignez-en une.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>Créer une réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>No meeting here.</source>
        <translation>Aucune réunion ici.</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>À rédiger</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>{name}, time zone</source>
        <translation>{name}, fuseau horaire</translation>
    </message>
</context>
<context>
    <name>MoveRefused</name>
    <message>
        <source>Complete what is missing first.</source>
        <translation>Complétez d’abord ce qui manque.</translation>
    </message>
    <message>
        <source>{what} cannot go from {old} to {new}: {why}.</source>
        <translation>{what} ne peut pas passer de {old} à {new}&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Ask for clarification</source>
        <translation>Demander des précisions</translation>
    </message>
    <message>
        <source>Assess the answer</source>
        <translation>Évaluer la réponse</translation>
    </message>
    <message>
        <source>Authorisation came</source>
        <translation>Autorisation obtenue</translation>
    </message>
    <message>
        <source>Await authorisation</source>
        <translation>Attendre l’autorisation</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Revenir à la révision</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Give answer</source>
        <translation>Donner la réponse</translation>
    </message>
    <message>
        <source>Give part answer</source>
        <translation>Répondre en partie</translation>
    </message>
    <message>
        <source>Log acknowledgement</source>
        <translation>Consigner l’accusé de réception</translation>
    </message>
    <message>
        <source>Log answer</source>
        <translation>Consigner la réponse</translation>
    </message>
    <message>
        <source>Log clarification</source>
        <translation>Consigner les précisions</translation>
    </message>
    <message>
        <source>Log part answer</source>
        <translation>Consigner une réponse partielle</translation>
    </message>
    <message>
        <source>Mark as lapsed</source>
        <translation>Marquer comme caduc</translation>
    </message>
    <message>
        <source>Move to another channel</source>
        <translation>Passer à une autre voie</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Commencer le travail</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à la révision</translation>
    </message>
    <message>
        <source>Take to the gate</source>
        <translation>Soumettre au contrôle</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>NewExportPane</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Nouvelle exportation</translation>
    </message>
    <message>
        <source>Nothing is held back from this reader.</source>
        <translation>Rien n’est retenu pour ce destinataire.</translation>
    </message>
    <message>
        <source>Nothing may go to this audience in this form.</source>
        <translation>Rien ne peut aller à ce destinataire sous cette forme.</translation>
    </message>
    <message>
        <source>Records that go</source>
        <translation>Fiches qui partent</translation>
    </message>
    <message>
        <source>See first what goes and what stays. Nothing leaves before you choose a folder.</source>
        <translation>Voyez d’abord ce qui part et ce qui reste. Rien ne sort avant que vous choisissiez un dossier.</translation>
    </message>
    <message>
        <source>See what goes</source>
        <translation>Voir ce qui part</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Restera ici</translation>
    </message>
    <message>
        <source>They are written for {audience}, into a folder of their own.</source>
        <translation>Elles sont écrites pour {audience}, dans un dossier à part.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Write to a folder…</source>
        <translation>Écrire dans un dossier…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerFormat</name>
    <message>
        <source>Nothing was changed. Update this program, then import the bundle again.</source>
        <translation>Rien n’a été modifié. Mettez ce programme à jour, puis importez de nouveau le paquet.</translation>
    </message>
    <message>
        <source>The bundle is refused: a newer version of Liaison Desk made it ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: il vient d’une version plus récente de Liaison Desk ({why}).</translation>
    </message>
</context>
<context>
    <name>NoCardDriver</name>
    <message>
        <source>Install the package with its “pkcs11” extra.</source>
        <translation>Installez le paquet logiciel avec son option «&#xa0;pkcs11&#xa0;».</translation>
    </message>
    <message>
        <source>This installation cannot speak to smart cards.</source>
        <translation>Cette installation ne sait pas parler aux cartes à puce.</translation>
    </message>
</context>
<context>
    <name>NoCertificate</name>
    <message>
        <source>Send headquarters the file of “identity enrol” and accept the roster that comes back.</source>
        <translation>Envoyez à l’administration centrale le fichier de «&#xa0;identity enrol&#xa0;» et acceptez le registre qui revient.</translation>
    </message>
    <message>
        <source>This desk has no certificate to sign pages with.</source>
        <translation>Ce bureau n’a pas de certificat pour signer des pages.</translation>
    </message>
</context>
<context>
    <name>NoDatabaseDriver</name>
    <message>
        <source>Install the package with its “headquarters” extra.</source>
        <translation>Installez le paquetage avec son option «&#xa0;headquarters&#xa0;».</translation>
    </message>
    <message>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>Cette installation ne peut pas dialoguer avec PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>Log in at a screen, or do the work by command: “liaison-desk --help” lists them.</source>
        <translation>Ouvrez une session devant un écran, ou travaillez par commandes&#xa0;: «&#xa0;liaison-desk --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>The window cannot be opened: {why}.</source>
        <translation>La fenêtre ne peut pas s’ouvrir&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>NoIdentity</name>
    <message>
        <source>Make one with “identity init”, or on the Sync page.</source>
        <translation>Créez-en une avec «&#xa0;identity init&#xa0;» ou à la page Échanges.</translation>
    </message>
    <message>
        <source>This desk has no identity for exchange yet.</source>
        <translation>Ce bureau n’a pas encore d’identité pour les échanges.</translation>
    </message>
</context>
<context>
    <name>NoPassphrase</name>
    <message>
        <source>Give --passphrase-file FILE, or --passphrase-file - to read it from standard input.</source>
        <translation>Donnez --passphrase-file FILE, ou --passphrase-file - pour la lire sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The command does not say where the passphrase is.</source>
        <translation>La commande ne dit pas où est la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>NoPeer</name>
    <message>
        <source>It knows {known}. Enrol first.</source>
        <translation>Il connaît {known}. Procédez d’abord à l’inscription.</translation>
    </message>
    <message>
        <source>This desk exchanges nothing with {name}.</source>
        <translation>Ce bureau n’échange rien avec {name}.</translation>
    </message>
</context>
<context>
    <name>NoTimestamp</name>
    <message>
        <source>Check the connection and the address, or sign without a timestamp.</source>
        <translation>Vérifiez la connexion et l’adresse, ou signez sans horodatage.</translation>
    </message>
    <message>
        <source>The timestamp service {service} gave no timestamp.</source>
        <translation>Le service d’horodatage {service} n’a donné aucun horodatage.</translation>
    </message>
</context>
<context>
    <name>NotAnOfficeHolder</name>
    <message>
        <source>Take the name out; only who holds a public office may be named, and in that role only.</source>
        <translation>Retirez le nom&#xa0;; seul le titulaire d’une charge publique peut être nommé, et en cette seule qualité.</translation>
    </message>
    <message>
        <source>{name} is not on file as a public office-holder.</source>
        <translation>{name} ne figure pas comme titulaire d’une charge publique.</translation>
    </message>
</context>
<context>
    <name>NotAtThisStep</name>
    <message>
        <source>Open a new assessment if the matter has changed.</source>
        <translation>Ouvrez une nouvelle évaluation si l’affaire a changé.</translation>
    </message>
    <message>
        <source>The assessment of {what} is “{state}”; this cannot be done to it.</source>
        <translation>L’évaluation de {what} est «&#xa0;{state}&#xa0;»&#xa0;; ceci ne peut pas y être fait.</translation>
    </message>
</context>
<context>
    <name>NotEnrolled</name>
    <message>
        <source>Send the enrolment file, and import the answer.</source>
        <translation>Envoyez le fichier d’inscription, puis importez la réponse.</translation>
    </message>
    <message>
        <source>This desk is not enrolled with headquarters.</source>
        <translation>Ce bureau n’est pas inscrit auprès de l’administration centrale.</translation>
    </message>
</context>
<context>
    <name>NotForThisReader</name>
    <message>
        <source>Put that right first, or make the paper for another reader; nothing was made.</source>
        <translation>Corrigez d’abord cela, ou établissez le document pour un autre destinataire ; rien n’a été établi.</translation>
    </message>
    <message>
        <source>{what} cannot go to {reader}: {why}</source>
        <translation>{what} ne peut pas aller à {reader} : {why}</translation>
    </message>
</context>
<context>
    <name>NotForUs</name>
    <message>
        <source>Nothing was changed. Give it to the desk it is meant for, or ask the sender for one sealed to you.</source>
        <translation>Rien n’a été modifié. Remettez-le au bureau auquel il est destiné, ou demandez à l’expéditeur un paquet scellé pour vous.</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not for this desk ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: il n’est pas destiné à ce bureau ({why}).</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>Check the reference, or search for it.</source>
        <translation>Vérifiez la référence, ou faites une recherche.</translation>
    </message>
    <message>
        <source>There is no {what} on this desk.</source>
        <translation>{what}&#xa0;: introuvable dans ce bureau.</translation>
    </message>
</context>
<context>
    <name>NotHeadquarters</name>
    <message>
        <source>Only headquarters&apos; desk can do this.</source>
        <translation>Seul le bureau de l’administration centrale peut le faire.</translation>
    </message>
    <message>
        <source>Open headquarters&apos; desk, or create one with “hq init”.</source>
        <translation>Ouvrez le bureau de l’administration centrale, ou créez-en un avec «&#xa0;hq init&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NotInMailbox</name>
    <message>
        <source>Look at the list again; somebody may have taken it.</source>
        <translation>Consultez de nouveau la liste&#xa0;; quelqu’un l’a peut-être pris.</translation>
    </message>
    <message>
        <source>{name} is not in the mailbox {folder}.</source>
        <translation>{name} n’est pas dans la boîte {folder}.</translation>
    </message>
</context>
<context>
    <name>NotOfThisPost</name>
    <message>
        <source>The one who hands over signs out, the one who was named signs in.</source>
        <translation>Celui qui remet signe la sortie, celui qui a été nommé signe l’entrée.</translation>
    </message>
    <message>
        <source>{name} cannot sign this takeover: {why}.</source>
        <translation>{name} ne peut pas signer cette prise de fonction&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>Check that you chose the right file, and ask its sender for the PDF as it was issued.</source>
        <translation>Vérifiez que c’est le bon fichier, et demandez à son expéditeur le PDF tel qu’il a été émis.</translation>
    </message>
    <message>
        <source>This file is not a readout made by Liaison Desk: {why}.</source>
        <translation>Ce fichier n’est pas un compte rendu établi par Liaison Desk&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>NotPrinted</name>
    <message>
        <source>See that it is switched on and has paper, and print again.</source>
        <translation>Vérifiez qu’elle est allumée et qu’elle a du papier, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the document.</source>
        <translation>L’imprimante {printer} n’a pas accepté le document.</translation>
    </message>
</context>
<context>
    <name>NotSealed</name>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Vérifiez que le bon fichier a été choisi.</translation>
    </message>
    <message>
        <source>The bundle is refused: this is not a sealed file of Liaison Desk ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: ce n’est pas un fichier scellé de Liaison Desk ({why}).</translation>
    </message>
</context>
<context>
    <name>NotSetUp</name>
    <message>
        <source>Create a desk in another folder.</source>
        <translation>Créez un bureau dans un autre dossier.</translation>
    </message>
    <message>
        <source>The desk in {folder} was never set up to the end.</source>
        <translation>La création du bureau dans {folder} n’a jamais été achevée.</translation>
    </message>
</context>
<context>
    <name>NotSignable</name>
    <message>
        <source>Sign the PDF as it was issued, in a field that it has and nobody has signed yet.</source>
        <translation>Signez le PDF tel qu’il a été émis, dans un champ qu’il contient et que personne n’a encore signé.</translation>
    </message>
    <message>
        <source>The file is not signed: {why}.</source>
        <translation>Le fichier n’est pas signé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>NotYourRole</name>
    <message>
        <source>Ask your supervisor or headquarters to do it.</source>
        <translation>Demandez à votre superviseur ou à l’administration centrale de le faire.</translation>
    </message>
    <message>
        <source>The role “{role}” may not do this: {power}.</source>
        <translation>Le rôle «&#xa0;{role}&#xa0;» ne permet pas ceci&#xa0;: {power}.</translation>
    </message>
</context>
<context>
    <name>NothingToAcknowledge</name>
    <message>
        <source>Mark it H3 and say the restriction in words first, if there is one.</source>
        <translation>Marquez d’abord H3 et dites la restriction en toutes lettres, s’il y en a une.</translation>
    </message>
    <message>
        <source>{what} carries no special restriction (H3).</source>
        <translation>{what} ne porte aucune restriction particulière (H3).</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The roster has expired; work goes on, and headquarters should renew it.</source>
        <translation>Le registre des bureaux est échu&#xa0;; le travail continue, et l’administration centrale devrait le renouveler.</translation>
    </message>
    <message>
        <source>The roster no longer counts what this desk writes. Ask headquarters.</source>
        <translation>Le registre ne tient plus compte de ce que ce bureau écrit. Consultez l’administration centrale.</translation>
    </message>
    <message>
        <source>The sender has sent more before than it has now: an old copy of its desk may have been put back.</source>
        <translation>L’expéditeur a déjà envoyé plus qu’il n’a maintenant&#xa0;: une ancienne copie de son bureau a peut-être été remise en place.</translation>
    </message>
    <message>
        <source>The sender holds more from this desk than this desk has: an old copy of it was put back. Write nothing more, and tell headquarters.</source>
        <translation>L’expéditeur détient de ce bureau plus que ce bureau n’a&#xa0;: une ancienne copie a été remise en place. N’écrivez plus rien, et avisez l’administration centrale.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock is more than a day ahead; its changes are kept in the order of their numbers.</source>
        <translation>L’horloge de l’expéditeur avance de plus d’un jour&#xa0;; ses modifications sont gardées dans l’ordre de leurs numéros.</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>A hash is not the one on the form.</source>
        <translation>Un hachage n’est pas celui du formulaire.</translation>
    </message>
    <message>
        <source>A question is still open.</source>
        <translation>Une question est encore ouverte.</translation>
    </message>
    <message>
        <source>A refusal needs one of the listed grounds.</source>
        <translation>Un refus doit invoquer un des motifs de la liste.</translation>
    </message>
    <message>
        <source>A seal is not the one on the form.</source>
        <translation>Un scellé n’est pas celui du formulaire.</translation>
    </message>
    <message>
        <source>An action is still open.</source>
        <translation>Une action est encore ouverte.</translation>
    </message>
    <message>
        <source>An item has no seal number.</source>
        <translation>Un élément n’a pas de numéro de scellé.</translation>
    </message>
    <message>
        <source>An urgent request needs one of the four grounds of urgency.</source>
        <translation>Une demande urgente doit invoquer un des quatre motifs d’urgence.</translation>
    </message>
    <message>
        <source>Before refusing for form, clarification must be asked.</source>
        <translation>Avant de refuser pour vice de forme, il faut demander des précisions.</translation>
    </message>
    <message>
        <source>Both parties must have signed.</source>
        <translation>Les deux parties doivent avoir signé.</translation>
    </message>
    <message>
        <source>Facts, purpose, and why the other side is believed to hold it must be filled in.</source>
        <translation>Les faits, le but et la raison de croire que l’autre partie détient l’information doivent être remplis.</translation>
    </message>
    <message>
        <source>It asks no question.</source>
        <translation>Elle ne pose aucune question.</translation>
    </message>
    <message>
        <source>It does not say how long the authorisation will take and why.</source>
        <translation>On n’y dit pas combien de temps prendra l’autorisation ni pourquoi.</translation>
    </message>
    <message>
        <source>It does not say to which channel it moves.</source>
        <translation>On n’y dit pas vers quelle voie elle passe.</translation>
    </message>
    <message>
        <source>It does not say to whom and how it goes.</source>
        <translation>On n’y dit pas à qui ni par où elle va.</translation>
    </message>
    <message>
        <source>It does not say what is missing.</source>
        <translation>On n’y dit pas ce qui manque.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>On n’y dit pas pourquoi.</translation>
    </message>
    <message>
        <source>It has no reference in that channel: give it, or write “HQ to supply”.</source>
        <translation>Il y manque la référence dans cette voie&#xa0;: donnez-la, ou écrivez «&#xa0;à fournir par l’administration centrale&#xa0;».</translation>
    </message>
    <message>
        <source>It has not been offered.</source>
        <translation>Elle n’a pas été offerte.</translation>
    </message>
    <message>
        <source>It holds personal data for a foreign body and must pass the disclosure gate.</source>
        <translation>Elle contient des renseignements personnels destinés à un organisme étranger et doit passer le contrôle de la communication.</translation>
    </message>
    <message>
        <source>It is no longer in anybody&apos;s custody.</source>
        <translation>Il n’est plus sous la garde de personne.</translation>
    </message>
    <message>
        <source>It was changed after it was cleared.</source>
        <translation>Elle a été modifiée après avoir été autorisée.</translation>
    </message>
    <message>
        <source>Material moved, and its receipt is not signed by both.</source>
        <translation>Du matériel a changé de mains, et son accusé de réception n’est pas signé par les deux.</translation>
    </message>
    <message>
        <source>No acknowledgement has been recorded.</source>
        <translation>Aucun accusé de réception n’a été consigné.</translation>
    </message>
    <message>
        <source>No answer to the clarification has been recorded.</source>
        <translation>Aucune réponse à la demande de précisions n’a été consignée.</translation>
    </message>
    <message>
        <source>No meeting point or exchange shows that the other side confirmed it.</source>
        <translation>Aucun point de réunion ni échange ne montre que l’autre partie l’a confirmé.</translation>
    </message>
    <message>
        <source>No personal data goes to a foreign body: there is nothing to assess.</source>
        <translation>Aucun renseignement personnel ne va à un organisme étranger&#xa0;: il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>Aucune question n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>No question is open: it is answered in full.</source>
        <translation>Aucune question n’est ouverte&#xa0;: la réponse est complète.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Aucun motif n’est donné.</translation>
    </message>
    <message>
        <source>Nobody clears his own work, except an urgent one at a post of one officer.</source>
        <translation>Nul n’autorise son propre travail, sauf une demande urgente dans un poste à un seul agent.</translation>
    </message>
    <message>
        <source>Nobody is named who signs for that party.</source>
        <translation>Personne n’est nommé pour signer au nom de cette partie.</translation>
    </message>
    <message>
        <source>Nothing is listed that could be handed over.</source>
        <translation>Rien n’est inscrit qui puisse être remis.</translation>
    </message>
    <message>
        <source>One person cannot sign for both parties.</source>
        <translation>Une seule personne ne peut pas signer pour les deux parties.</translation>
    </message>
    <message>
        <source>Seal and hash of an item have not been checked.</source>
        <translation>Le scellé et le hachage d’un élément n’ont pas été vérifiés.</translation>
    </message>
    <message>
        <source>Sealing again takes two people.</source>
        <translation>Il faut deux personnes pour sceller de nouveau.</translation>
    </message>
    <message>
        <source>Something in it may not be released to this audience.</source>
        <translation>Une partie ne peut pas être communiquée à ce destinataire.</translation>
    </message>
    <message>
        <source>That is not the next step.</source>
        <translation>Ce n’est pas l’étape suivante.</translation>
    </message>
    <message>
        <source>That party has signed already.</source>
        <translation>Cette partie a déjà signé.</translation>
    </message>
    <message>
        <source>The chain of custody does not hold.</source>
        <translation>La chaîne de possession est rompue.</translation>
    </message>
    <message>
        <source>The check for similar requests has not been looked at.</source>
        <translation>La recherche de demandes semblables n’a pas été consultée.</translation>
    </message>
    <message>
        <source>The commitment that takes its place is not named.</source>
        <translation>L’engagement qui le remplace n’est pas nommé.</translation>
    </message>
    <message>
        <source>The disclosure gate has not been passed, or its decision has run out.</source>
        <translation>Le contrôle de la communication n’a pas été passé, ou sa décision est échue.</translation>
    </message>
    <message>
        <source>The discrepancy is not described.</source>
        <translation>L’écart n’est pas décrit.</translation>
    </message>
    <message>
        <source>The form is not the one that was signed.</source>
        <translation>Le formulaire n’est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>The supervisor has not decided about the discrepancy.</source>
        <translation>Le superviseur n’a pas décidé de l’écart.</translation>
    </message>
    <message>
        <source>There is no discrepancy to decide about.</source>
        <translation>Il n’y a pas d’écart à trancher.</translation>
    </message>
    <message>
        <source>Usefulness from 0 to 3 and the outcome must be recorded.</source>
        <translation>L’utilité de 0 à 3 et le résultat doivent être consignés.</translation>
    </message>
    <message>
        <source>What is agreed has a day by which it is due.</source>
        <translation>Ce qui est convenu a une date d’échéance.</translation>
    </message>
    <message>
        <source>What was received may stem from mistreatment, and its use has not been decided.</source>
        <translation>Ce qui a été reçu peut provenir de mauvais traitements, et son utilisation n’a pas été décidée.</translation>
    </message>
</context>
<context>
    <name>OnlyAddedTo</name>
    <message>
        <source>Add another event that says what was wrong with it.</source>
        <translation>Ajoutez un autre événement qui dit ce qui n’y allait pas.</translation>
    </message>
    <message>
        <source>What happened to {what} stays as it was written.</source>
        <translation>Ce qui est arrivé à {what} reste tel que c’est écrit.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Acknowledged by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not yet acknowledged by</source>
        <translation>Pas encore confirmé par</translation>
    </message>
    <message>
        <source>Of what was erased nothing is left but its kind, its days and this order.</source>
        <translation>De ce qui a été effacé, il ne reste que le type, les jours et cet ordre.</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ordonné le</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordonné par</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
</context>
<context>
    <name>OriginatorSays</name>
    <message>
        <source>Ask the originator, or decide to erase it.</source>
        <translation>Demandez à l’organisme d’origine, ou décidez de l’effacer.</translation>
    </message>
    <message>
        <source>The originator lets this be kept until {day}, no longer.</source>
        <translation>L’organisme d’origine permet de garder ceci jusqu’au {day}, pas plus longtemps.</translation>
    </message>
</context>
<context>
    <name>OtherRecipientType</name>
    <message>
        <source>Ask the sender to seal it to this desk&apos;s own key.</source>
        <translation>Demandez à l’expéditeur de le sceller avec la clé de ce bureau.</translation>
    </message>
    <message>
        <source>The bundle is refused: it is sealed with {types}, which this desk does not open.</source>
        <translation>Le paquet est refusé&#xa0;: il est scellé avec {types}, que ce bureau n’ouvre pas.</translation>
    </message>
</context>
<context>
    <name>PackPane</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln en garde</numerusform>
            <numerusform>%Ln en garde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln connu</numerusform>
            <numerusform>%Ln connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln question en cours</numerusform>
            <numerusform>%Ln questions en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to chase</source>
        <translation>
            <numerusform>%Ln à relancer</numerusform>
            <numerusform>%Ln à relancer</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Assurances to chase</source>
        <translation>Assurances à relancer</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Chaîne de possession</translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>Délicat</translation>
    </message>
    <message>
        <source>Handovers held</source>
        <translation>Remises en garde</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Nothing to hand over here.</source>
        <translation>Rien à transmettre ici.</translation>
    </message>
    <message>
        <source>Of them late</source>
        <translation>Dont en retard</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Engagements en cours</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Demandes en cours</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Seal of the pack</source>
        <translation>Sceau du dossier de passation</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Signer le départ…</translation>
    </message>
    <message>
        <source>The post as it stands now</source>
        <translation>Le poste tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Until it is signed in, the post is not signed out again.</source>
        <translation>Tant que l’arrivée n’est pas signée, le poste n’est pas transmis de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s)</source>
        <translation>
            <numerusform>Sollicité %Ln fois</numerusform>
            <numerusform>Sollicité %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{ref} is signed out and waits for the successor.</source>
        <translation>{ref}&#xa0;: le départ est signé, le successeur est attendu.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Pap</name>
    <message>
        <source>Active actions allowed</source>
        <translation>Actions actives permises</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Aucune restriction</translation>
    </message>
    <message>
        <source>Non-detectable actions only</source>
        <translation>Actions non détectables seulement</translation>
    </message>
    <message>
        <source>Passive cross-check</source>
        <translation>Recoupement passif</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Giver</source>
        <translation>Remettant</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Recevant</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Draw again</source>
        <translation>Nouveau tirage</translation>
    </message>
    <message>
        <source>It is the only thing that opens this desk. Nobody can reset it, not even headquarters.</source>
        <translation>Elle seule ouvre ce bureau. Personne ne peut la réinitialiser, pas même l’administration centrale.</translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation>&amp;Phrase secrète personnelle</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, encore &amp;une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type them once, to be sure</source>
        <translation>Tapez-les une fois, pour vérifier</translation>
    </message>
    <message>
        <source>Use my &amp;own passphrase</source>
        <translation>Utiliser m&amp;a propre phrase</translation>
    </message>
    <message>
        <source>Use these &amp;words, drawn at random</source>
        <translation>Utiliser ces &amp;mots tirés au hasard</translation>
    </message>
    <message>
        <source>What you typed is not what was drawn. Compare word by word.</source>
        <translation>Ce que vous avez tapé n’est pas ce qui a été tiré. Comparez mot à mot.</translation>
    </message>
    <message>
        <source>Write them on paper now and keep the paper away from this computer.</source>
        <translation>Écrivez-les maintenant sur papier et gardez ce papier loin de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PdfDrop</name>
    <message>
        <source>Drop a PDF here. It is read and not kept.</source>
        <translation>Déposez un PDF ici. Il est lu et n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>PeerQuarantined</name>
    <message>
        <source>Nothing was changed. Once the cause is known, enrol the desk again, or a new one in its place.</source>
        <translation>Rien n’a été modifié. Une fois la cause connue, inscrivez de nouveau ce bureau, ou un autre à sa place.</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} is in quarantine ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: {desk} est en quarantaine ({why}).</translation>
    </message>
</context>
<context>
    <name>PeerRevoked</name>
    <message>
        <source>Enrol its officer&apos;s new desk, and send to that.</source>
        <translation>Inscrivez le nouveau bureau de son agent, et envoyez à celui-là.</translation>
    </message>
    <message>
        <source>Nothing is sealed to {name} any more: the roster has revoked it.</source>
        <translation>Plus rien n’est scellé pour {name}&#xa0;: le registre l’a révoqué.</translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Biometric</source>
        <translation>Biométriques</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Personne mineure</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaires</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibles</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Add by name</source>
        <translation>Ajouter par le nom</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Type a name to add</source>
        <translation>Tapez un nom à ajouter</translation>
    </message>
</context>
<context>
    <name>PictureUnreadable</name>
    <message>
        <source>Save it again as PNG or JPEG and attach that file.</source>
        <translation>Enregistrez-la de nouveau en PNG ou en JPEG et joignez ce fichier.</translation>
    </message>
    <message>
        <source>The picture described as {alt} cannot be read.</source>
        <translation>L’image décrite par {alt} est illisible.</translation>
    </message>
</context>
<context>
    <name>Point</name>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>From the public record</source>
        <translation>Tiré du domaine public</translation>
    </message>
    <message>
        <source>How sure you are of a comment</source>
        <translation>Votre degré de certitude sur un commentaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Débouche sur</translation>
    </message>
    <message>
        <source>Line of the agenda</source>
        <translation>Ligne de l’ordre du jour</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>Registre papier</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>Renvoi seulement</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>Registre, volume, folio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Workstreams or the work plan</source>
        <translation>Axes de travail ou plan de travail</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Edit points</source>
        <translation>Modifier les points</translation>
    </message>
    <message>
        <source>Make action</source>
        <translation>Créer une action</translation>
    </message>
    <message>
        <source>Make commitment</source>
        <translation>Créer un engagement</translation>
    </message>
    <message>
        <source>Make request</source>
        <translation>Créer une demande</translation>
    </message>
    <message>
        <source>May go to nobody</source>
        <translation>Communicable à personne</translation>
    </message>
    <message>
        <source>May go to: {audiences}</source>
        <translation>Communicable à&#xa0;: {audiences}</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PointKind</name>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discuté</translation>
    </message>
    <message>
        <source>Home side said</source>
        <translation>Notre position</translation>
    </message>
    <message>
        <source>Host side said</source>
        <translation>Leur position</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Officer&apos;s comment</source>
        <translation>Commentaire de l’agent</translation>
    </message>
    <message>
        <source>Planned, not raised</source>
        <translation>Prévu, non abordé</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>Add point</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Points of {subject}</source>
        <translation>Points de {subject}</translation>
    </message>
    <message>
        <source>Save points</source>
        <translation>Enregistrer les points</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>Voici votre brouillon, gardé quand vous l’avez quitté.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Classification scheme</source>
        <translation>Régime de classification</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>Fin de la journée de travail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Device letters</source>
        <translation>Lettres des postes informatiques</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>IANA name, such as America/Toronto</source>
        <translation>Nom IANA, comme America/Toronto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Store ceiling</source>
        <translation>Plafond de conservation</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>PostStep</name>
    <message>
        <source>&amp;Desk letter</source>
        <translation>Lettre &amp;du bureau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;Time zone of the post</source>
        <translation>&amp;Fuseau horaire du poste</translation>
    </message>
    <message>
        <source>A desk is one officer&apos;s encrypted records on this computer. It works without a network.</source>
        <translation>Un bureau, ce sont les fiches chiffrées d’un seul agent sur cet ordinateur. Il fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>A for the first computer of the post, B for the second</source>
        <translation>A pour le premier ordinateur du poste, B pour le deuxième</translation>
    </message>
    <message>
        <source>Choose a time zone of the list, such as America/Toronto.</source>
        <translation>Choisissez un fuseau de la liste, comme America/Toronto.</translation>
    </message>
    <message>
        <source>Post &amp;code</source>
        <translation>&amp;Code du poste</translation>
    </message>
    <message>
        <source>Such as High Commission, Ottawa</source>
        <translation>Comme Haut-commissariat, Ottawa</translation>
    </message>
    <message>
        <source>The post code is three letters, such as OTT.</source>
        <translation>Le code du poste compte trois lettres, comme OTT.</translation>
    </message>
    <message>
        <source>Three letters that begin every reference, such as OTT</source>
        <translation>Trois lettres au début de chaque référence, comme OTT</translation>
    </message>
    <message>
        <source>Type the name of the post.</source>
        <translation>Tapez le nom du poste.</translation>
    </message>
    <message>
        <source>Type your name: it stands beside every change you make.</source>
        <translation>Tapez votre nom&#xa0;: il accompagne chaque modification que vous faites.</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>Bienvenue dans Liaison Desk</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Assess a disclosure, and clear it where the risk is low</source>
        <translation>Évaluer une communication, et l’autoriser si le risque est faible</translation>
    </message>
    <message>
        <source>Change the settings of a post</source>
        <translation>Modifier les réglages d’un poste</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Decide about a disclosure for headquarters</source>
        <translation>Décider d’une communication pour l’administration centrale</translation>
    </message>
    <message>
        <source>Decide about a discrepancy in custody</source>
        <translation>Décider d’un écart dans la chaîne de possession</translation>
    </message>
    <message>
        <source>Enrol and revoke desks</source>
        <translation>Inscrire et révoquer des bureaux</translation>
    </message>
    <message>
        <source>Give taskings</source>
        <translation>Donner des mandats</translation>
    </message>
    <message>
        <source>Issue documents</source>
        <translation>Émettre des documents</translation>
    </message>
    <message>
        <source>Make bundles</source>
        <translation>Préparer des paquets</translation>
    </message>
    <message>
        <source>Order an erasure</source>
        <translation>Ordonner un effacement</translation>
    </message>
    <message>
        <source>Place and lift a legal hold</source>
        <translation>Imposer et lever une conservation obligatoire</translation>
    </message>
    <message>
        <source>Read the register of omissions</source>
        <translation>Lire le registre des omissions</translation>
    </message>
    <message>
        <source>Refer a disclosure to headquarters</source>
        <translation>Renvoyer une communication à l’administration centrale</translation>
    </message>
    <message>
        <source>Review what another wrote</source>
        <translation>Réviser ce qu’un autre a écrit</translation>
    </message>
    <message>
        <source>Set risk ratings, equivalences and the other tables of policy</source>
        <translation>Fixer les niveaux de risque, les équivalences et les autres tableaux de politique</translation>
    </message>
    <message>
        <source>Sign decisions of headquarters</source>
        <translation>Signer les décisions de l’administration centrale</translation>
    </message>
    <message>
        <source>Take bundles in and answer them</source>
        <translation>Recevoir des paquets et y répondre</translation>
    </message>
    <message>
        <source>Write records</source>
        <translation>Écrire des fiches</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplaires</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Imprimante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Paper is not encrypted: keep it as its marking says.</source>
        <translation>Le papier n’est pas chiffré&#xa0;: conservez-le comme son marquage le demande.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save the document and print it where there is one.</source>
        <translation>Enregistrez le document et imprimez-le là où il y en a une.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>a file is attached to it</source>
        <translation>un fichier y est joint</translation>
    </message>
    <message>
        <source>a passage shows other letters than it says aloud</source>
        <translation>un passage montre d’autres lettres que celles qu’il fait lire à haute voix</translation>
    </message>
    <message>
        <source>a signature names bytes that the file does not have</source>
        <translation>une signature désigne des octets que le fichier n’a pas</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>homologue</translation>
    </message>
    <message>
        <source>fields were filled in after all had signed</source>
        <translation>des champs ont été remplis après que tous ont signé</translation>
    </message>
    <message>
        <source>fields were filled in after the last signature</source>
        <translation>des champs ont été remplis après la dernière signature</translation>
    </message>
    <message>
        <source>it carries the remains of a signature</source>
        <translation>il porte les restes d’une signature</translation>
    </message>
    <message>
        <source>it carries {what}, which readouts never do</source>
        <translation>il contient {what}, ce qu’un compte rendu n’a jamais</translation>
    </message>
    <message>
        <source>it had {before} pages when it was signed, and has {after} now</source>
        <translation>il avait {before} pages quand il a été signé, et en a {after} maintenant</translation>
    </message>
    <message>
        <source>it is dated {day}, which is yet to come</source>
        <translation>elle porte la date du {day}, qui est encore à venir</translation>
    </message>
    <message>
        <source>it lacks the data that its page names, or has more files than those</source>
        <translation>il n’a pas les données que sa page nomme, ou il a d’autres fichiers que celles-ci</translation>
    </message>
    <message>
        <source>its certificate is not of this headquarters</source>
        <translation>son certificat n’est pas de cette administration centrale</translation>
    </message>
    <message>
        <source>its certificate was not valid on {day}, when it was signed</source>
        <translation>son certificat n’était pas valide le {day}, jour de la signature</translation>
    </message>
    <message>
        <source>its data are not those that its page names</source>
        <translation>ses données ne sont pas celles que sa page nomme</translation>
    </message>
    <message>
        <source>its form carries {what}, which readouts never do</source>
        <translation>son formulaire contient {what}, ce qu’un compte rendu n’a jamais</translation>
    </message>
    <message>
        <source>its form has a field “{name}”, which readouts never have</source>
        <translation>son formulaire a un champ «&#xa0;{name}&#xa0;», qu’un compte rendu n’a jamais</translation>
    </message>
    <message>
        <source>its form has two fields of one name</source>
        <translation>son formulaire a deux champs du même nom</translation>
    </message>
    <message>
        <source>its form or its catalogue was changed after it was signed</source>
        <translation>son formulaire ou son catalogue a été modifié après la signature</translation>
    </message>
    <message>
        <source>its metadata were changed after it was signed</source>
        <translation>ses métadonnées ont été modifiées après la signature</translation>
    </message>
    <message>
        <source>its page speaks of data that this reader never gets</source>
        <translation>sa page parle de données que ce destinataire ne reçoit jamais</translation>
    </message>
    <message>
        <source>its review form says what no review form does</source>
        <translation>son formulaire de révision dit ce qu’aucun ne dit</translation>
    </message>
    <message>
        <source>its signatures cannot be read: the file was changed or is damaged</source>
        <translation>ses signatures ne peuvent pas être lues&#xa0;: le fichier a été modifié ou est endommagé</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>page {number} carries a field that its form does not list</source>
        <translation>la page {number} porte un champ que son formulaire n’énumère pas</translation>
    </message>
    <message>
        <source>page {number} carries an annotation</source>
        <translation>la page {number} porte une annotation</translation>
    </message>
    <message>
        <source>page {number} does not carry the code</source>
        <translation>la page {number} ne porte pas le code</translation>
    </message>
    <message>
        <source>page {number} is not the page that was signed</source>
        <translation>la page {number} n’est pas celle qui a été signée</translation>
    </message>
    <message>
        <source>page {number} was added to it</source>
        <translation>la page {number} y a été ajoutée</translation>
    </message>
    <message>
        <source>parts of it that no signature touches were changed after it was signed</source>
        <translation>des parties qu’aucune signature ne touche ont été modifiées après la signature</translation>
    </message>
    <message>
        <source>something other than its fields was changed after it</source>
        <translation>autre chose que ses champs a été modifié ensuite</translation>
    </message>
    <message>
        <source>something was added to the file after it</source>
        <translation>quelque chose a été ajouté au fichier ensuite</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>superviseur</translation>
    </message>
    <message>
        <source>the fields of its form are not those that were signed</source>
        <translation>les champs de son formulaire ne sont pas ceux qui ont été signés</translation>
    </message>
    <message>
        <source>the file that was signed first cannot be read any more</source>
        <translation>le fichier signé en premier ne peut plus être lu</translation>
    </message>
    <message>
        <source>the officer&apos;s signature does not seal the file</source>
        <translation>la signature de l’agent ne scelle pas le fichier</translation>
    </message>
    <message>
        <source>the place it stands in was changed afterwards</source>
        <translation>l’endroit où elle se trouve a été modifié ensuite</translation>
    </message>
    <message>
        <source>the reference in the metadata is not the one printed</source>
        <translation>la référence dans les métadonnées n’est pas celle qui est imprimée</translation>
    </message>
    <message>
        <source>the same person signed as officer and as supervisor</source>
        <translation>la même personne a signé comme agent et comme superviseur</translation>
    </message>
    <message>
        <source>the signature of the {who} does not hold: {problem}</source>
        <translation>la signature «&#xa0;{who}&#xa0;» n’est pas valable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>the text is not the text that the printed code was made from</source>
        <translation>le texte n’est pas celui dont le code imprimé a été tiré</translation>
    </message>
    <message>
        <source>the {who}&apos;s field is signed by one who is “{role}”</source>
        <translation>le champ «&#xa0;{who}&#xa0;» est signé par quelqu’un dont le rôle est «&#xa0;{role}&#xa0;»</translation>
    </message>
    <message>
        <source>what it signed was changed afterwards</source>
        <translation>ce qu’elle signait a été modifié ensuite</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind, urgency, amount, unit, calendar</source>
        <translation>Type, urgence, durée, unité, calendrier</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Third-party rule</source>
        <translation>Règle du tiers</translation>
    </message>
</context>
<context>
    <name>ProgramFault</name>
    <message>
        <source>The program met a fault of its own ({where}).</source>
        <translation>Le programme a rencontré un défaut qui lui est propre ({where}).</translation>
    </message>
    <message>
        <source>What was saved before is safe. Report this line; it holds nothing of your work.</source>
        <translation>Ce qui était enregistré est en sûreté. Signalez cette ligne&#xa0;; elle ne contient rien de votre travail.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Immigration decision</source>
        <translation>Décision en immigration</translation>
    </message>
    <message>
        <source>Intelligence only</source>
        <translation>Renseignement seulement</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Judicial proceedings</source>
        <translation>Procédure judiciaire</translation>
    </message>
    <message>
        <source>Policy and work plan</source>
        <translation>Politique et plan de travail</translation>
    </message>
    <message>
        <source>Prevention or disruption</source>
        <translation>Prévention ou perturbation</translation>
    </message>
    <message>
        <source>Regulatory or licensing</source>
        <translation>Réglementation ou délivrance de permis</translation>
    </message>
    <message>
        <source>Training and capacity building</source>
        <translation>Formation et renforcement des capacités</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>QuestionStatus</name>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>Répondu en partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Searched, nothing held</source>
        <translation>Recherché, rien trouvé</translation>
    </message>
</context>
<context>
    <name>Rag</name>
    <message>
        <source>Late, or slipped twice</source>
        <translation>En retard, ou reporté deux fois</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>A day that is asked for or offered</source>
        <translation>Un jour demandé ou proposé</translation>
    </message>
    <message>
        <source>Approved content</source>
        <translation>Contenu approuvé</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>As whom, and the code of the person</source>
        <translation>À quel titre, et le code de la personne</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Condensé du contenu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Contresigné par</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Points omis</translation>
    </message>
    <message>
        <source>One sentence a line</source>
        <translation>Une phrase par ligne</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Point and reason code</source>
        <translation>Point et code du motif</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconde langue</translation>
    </message>
    <message>
        <source>Set beside the first</source>
        <translation>À côté de la première</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>The first day of the period</source>
        <translation>Le premier jour de la période</translation>
    </message>
    <message>
        <source>The last day of the period</source>
        <translation>Le dernier jour de la période</translation>
    </message>
    <message>
        <source>The name of its template</source>
        <translation>Le nom de son modèle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Version du modèle</translation>
    </message>
    <message>
        <source>What the officer adds</source>
        <translation>Ce que l’agent ajoute</translation>
    </message>
</context>
<context>
    <name>ReadoutDialogs</name>
    <message>
        <source>Choose the reviewer’s answer</source>
        <translation>Choisir la réponse du réviseur</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm the joint text</source>
        <translation>Confirmer le texte conjoint</translation>
    </message>
    <message>
        <source>For review: {path}. Send it to the reviewer.</source>
        <translation>À réviser&#xa0;: {path}. Envoyez-le au réviseur.</translation>
    </message>
    <message>
        <source>Give a copy</source>
        <translation>Remettre un exemplaire</translation>
    </message>
    <message>
        <source>It is agreed</source>
        <translation>C’est convenu</translation>
    </message>
    <message>
        <source>It is in force no more. Its file stays as what was once issued.</source>
        <translation>Il n’est plus en vigueur. Son fichier reste, comme trace de ce qui a été émis.</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Faire l’exemplaire</translation>
    </message>
    <message>
        <source>Name for our side</source>
        <translation>Nom pour notre partie</translation>
    </message>
    <message>
        <source>Name for their side</source>
        <translation>Nom pour leur partie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the PDF for the reviewer</source>
        <translation>Enregistrer le PDF pour le réviseur</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer l’exemplaire</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>Phrase {number}</translation>
    </message>
    <message>
        <source>What you add</source>
        <translation>Ce que vous ajoutez</translation>
    </message>
    <message>
        <source>Who said so for the other side</source>
        <translation>Qui l’a dit pour l’autre partie</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the document</source>
        <translation>Retirer le document</translation>
    </message>
</context>
<context>
    <name>ReadoutKind</name>
    <message>
        <source>Annual review extract</source>
        <translation>Extrait pour la revue annuelle</translation>
    </message>
    <message>
        <source>Assurance record</source>
        <translation>Fiche d’assurance</translation>
    </message>
    <message>
        <source>Brief pack</source>
        <translation>Dossier de préparation</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>Fiche d’accord sur le texte</translation>
    </message>
    <message>
        <source>Contact report (internal)</source>
        <translation>Compte rendu de contact (interne)</translation>
    </message>
    <message>
        <source>Custody record</source>
        <translation>Fiche de possession</translation>
    </message>
    <message>
        <source>Disclosure assessment</source>
        <translation>Évaluation de la communication</translation>
    </message>
    <message>
        <source>End-of-posting takeover</source>
        <translation>Prise de fonction en fin d’affectation</translation>
    </message>
    <message>
        <source>Handover receipt</source>
        <translation>Accusé de réception d’une remise</translation>
    </message>
    <message>
        <source>Joint readout</source>
        <translation>Compte rendu conjoint</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>Compte rendu de réunion</translation>
    </message>
    <message>
        <source>Monthly activity report</source>
        <translation>Rapport d’activité mensuel</translation>
    </message>
    <message>
        <source>Public readout</source>
        <translation>Compte rendu public</translation>
    </message>
    <message>
        <source>Request summary or reply letter</source>
        <translation>Résumé d’une demande ou lettre de réponse</translation>
    </message>
    <message>
        <source>Spontaneous information</source>
        <translation>Information spontanée</translation>
    </message>
    <message>
        <source>Weekly activity report</source>
        <translation>Rapport d’activité hebdomadaire</translation>
    </message>
    <message>
        <source>Work-plan status</source>
        <translation>État du plan de travail</translation>
    </message>
</context>
<context>
    <name>ReadoutNarrowing</name>
    <message>
        <source>All kinds and readers</source>
        <translation>Tous les types et destinataires</translation>
    </message>
    <message>
        <source>Kind and reader</source>
        <translation>Type et destinataire</translation>
    </message>
</context>
<context>
    <name>ReadoutPane</name>
    <message>
        <source>As of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Points omis</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>Fiche d’accord sur le texte</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Contresigné par</translation>
    </message>
    <message>
        <source>Give a copy…</source>
        <translation>Remettre un exemplaire…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Offer for review…</source>
        <translation>Soumettre à la révision…</translation>
    </message>
    <message>
        <source>Open what it is made from</source>
        <translation>Ouvrir ce dont il est tiré</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualisation</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Récrire…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Sign with this desk’s certificate</source>
        <translation>Signer avec le certificat de ce bureau</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>Reprendre la réponse…</translation>
    </message>
    <message>
        <source>Take in the signed file…</source>
        <translation>Reprendre le fichier signé…</translation>
    </message>
    <message>
        <source>The file has not come to this desk yet.</source>
        <translation>Le fichier n’est pas encore parvenu à ce bureau.</translation>
    </message>
    <message>
        <source>There is no file of this readout on this desk.</source>
        <translation>Ce bureau n’a aucun fichier de ce compte rendu.</translation>
    </message>
    <message>
        <source>To be countersigned</source>
        <translation>À contresigner</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Code de vérification</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>What the officer adds</source>
        <translation>Ce que l’agent ajoute</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
</context>
<context>
    <name>ReadoutParts</name>
    <message numerus="yes">
        <source>%Ln sentence(s) to agree yet.</source>
        <translation>
            <numerusform>%Ln phrase reste à convenir.</numerusform>
            <numerusform>%Ln phrases restent à convenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Agreed in other words</source>
        <translation>Convenu en d’autres termes</translation>
    </message>
    <message>
        <source>Another desk marked it; its history says when.</source>
        <translation>Un autre bureau l’a noté&#xa0;; son historique dit quand.</translation>
    </message>
    <message>
        <source>Answered by {who}: {when}</source>
        <translation>Réponse de {who}&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Both sides confirm this text.</source>
        <translation>Les deux parties confirment ce texte.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Exemplaire {number}</translation>
    </message>
    <message>
        <source>Every sentence is agreed as it is printed.</source>
        <translation>Chaque phrase est convenue telle qu’elle est imprimée.</translation>
    </message>
    <message>
        <source>Give a copy…</source>
        <translation>Remettre un exemplaire…</translation>
    </message>
    <message>
        <source>Given by {who}</source>
        <translation>Remis par {who}</translation>
    </message>
    <message>
        <source>It was not offered for review yet.</source>
        <translation>Il n’a pas encore été soumis à la révision.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Non convenu</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Nothing was left out for this reader.</source>
        <translation>Rien n’a été omis pour ce destinataire.</translation>
    </message>
    <message>
        <source>Offered: {when}</source>
        <translation>Soumis&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
    <message>
        <source>Their answer…</source>
        <translation>Leur réponse…</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Leur texte</translation>
    </message>
    <message>
        <source>What this document says was changed after it was approved.</source>
        <translation>Ce que dit ce document a été modifié après son approbation.</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>pas encore émis</translation>
    </message>
    <message>
        <source>{field}, by {author}, {when}</source>
        <translation>{field}, par {author}, {when}</translation>
    </message>
</context>
<context>
    <name>ReadoutStale</name>
    <message>
        <source>Have it approved again as it stands now.</source>
        <translation>Faites-le approuver de nouveau tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>{what} cannot be issued: a source changed after it was approved.</source>
        <translation>{what} ne peut pas être émis&#xa0;: une source a changé après son approbation.</translation>
    </message>
</context>
<context>
    <name>ReadoutStatus</name>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Counterpart confirmed</source>
        <translation>Confirmé par l’homologue</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Source changed after approval</source>
        <translation>Source modifiée après approbation</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>ReadoutsPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>Vérifier un PDF…</translation>
    </message>
    <message>
        <source>Choose a readout, or make one of a meeting.</source>
        <translation>Choisissez un compte rendu, ou établissez-en un à partir d’une réunion.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Issue log</source>
        <translation>Journal des émissions</translation>
    </message>
    <message>
        <source>Issue several readouts…</source>
        <translation>Émettre plusieurs comptes rendus…</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>Nouveau CR</translation>
    </message>
    <message>
        <source>No readout yet. Choose a meeting and make the first one.</source>
        <translation>Aucun compte rendu. Choisissez une réunion et établissez le premier.</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Reports of the post</source>
        <translation>Rapports du poste</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacés</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A seal or hash of its material differs from the form, and that is not decided.</source>
        <translation>Un scellé ou un hachage du matériel diffère du formulaire, et cela n’est pas tranché.</translation>
    </message>
    <message>
        <source>A source changed after the document was approved.</source>
        <translation>Une source a changé après l’approbation du document.</translation>
    </message>
    <message>
        <source>An officer&apos;s comment never leaves the home side.</source>
        <translation>Le commentaire d’un agent ne quitte jamais la partie d’envoi.</translation>
    </message>
    <message>
        <source>Headquarters decided against releasing it.</source>
        <translation>L’administration centrale a décidé de ne pas le communiquer.</translation>
    </message>
    <message>
        <source>It came from another service, which has not consented to this audience.</source>
        <translation>Il vient d’un autre service, qui n’a pas consenti à ce destinataire.</translation>
    </message>
    <message>
        <source>It has no marking.</source>
        <translation>Il n’a pas de marquage.</translation>
    </message>
    <message>
        <source>It holds personal data and was not assessed for this audience.</source>
        <translation>Il contient des renseignements personnels et n’a pas été évalué pour ce destinataire.</translation>
    </message>
    <message>
        <source>It is classified higher than this audience may hold.</source>
        <translation>Sa classification est plus haute que ce que ce destinataire peut détenir.</translation>
    </message>
    <message>
        <source>It is the position of one side, a case or a person; a text of both sides has none.</source>
        <translation>C’est la position d’une seule partie, une affaire ou une personne&#xa0;; un texte des deux parties n’en contient pas.</translation>
    </message>
    <message>
        <source>It may not be used in court without the provider&apos;s permission.</source>
        <translation>Il ne peut pas servir devant un tribunal sans la permission du fournisseur.</translation>
    </message>
    <message>
        <source>It names a private person, and the public is never told.</source>
        <translation>Il nomme un particulier, et cela ne se dit jamais au public.</translation>
    </message>
    <message>
        <source>It was cleared under conditions, which are printed with it.</source>
        <translation>Il a été autorisé sous des conditions, qui sont imprimées avec lui.</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>Il a été effacé.</translation>
    </message>
    <message>
        <source>Its disclosure assessment has run out.</source>
        <translation>Son évaluation de la communication est échue.</translation>
    </message>
    <message>
        <source>Its disclosure assessment is not decided.</source>
        <translation>Son évaluation de la communication n’est pas tranchée.</translation>
    </message>
    <message>
        <source>Its marking does not allow this purpose.</source>
        <translation>Son marquage ne permet pas ce but.</translation>
    </message>
    <message>
        <source>Its special restriction has not been acknowledged for this audience.</source>
        <translation>Sa restriction particulière n’a pas été reconnue pour ce destinataire.</translation>
    </message>
    <message>
        <source>No agreed equivalence says that this audience may hold this level.</source>
        <translation>Aucune équivalence convenue ne dit que ce destinataire peut détenir ce niveau.</translation>
    </message>
    <message>
        <source>Not in judicial proceedings without the provider&apos;s permission.</source>
        <translation>Pas dans une procédure judiciaire sans la permission du fournisseur.</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>PAP:RED allows no action that the other side could notice.</source>
        <translation>PAP:RED ne permet aucune action que l’autre partie pourrait remarquer.</translation>
    </message>
    <message>
        <source>TLP:AMBER is not for the public.</source>
        <translation>TLP:AMBER n’est pas pour le public.</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT stays within the body that has it.</source>
        <translation>TLP:AMBER+STRICT reste au sein de l’organisme qui le détient.</translation>
    </message>
    <message>
        <source>TLP:GREEN is not for the public.</source>
        <translation>TLP:GREEN n’est pas pour le public.</translation>
    </message>
    <message>
        <source>TLP:RED is for those who were present only.</source>
        <translation>TLP:RED est réservé aux personnes présentes.</translation>
    </message>
    <message>
        <source>The originator&apos;s consent has run out.</source>
        <translation>Le consentement de l’organisme d’origine est échu.</translation>
    </message>
    <message>
        <source>The receiving body is not rated low, so headquarters must decide.</source>
        <translation>L’organisme destinataire n’est pas à risque faible&#xa0;; l’administration centrale doit décider.</translation>
    </message>
    <message>
        <source>Its marking does not name this audience.</source>
        <translation>Son marquage ne nomme pas ce destinataire.</translation>
    </message>
    <message>
        <source>Its marking has run out.</source>
        <translation>Son marquage est échu.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>l’espace alloué est épuisé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n’y a plus de place</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le support est en lecture seule</translation>
    </message>
    <message>
        <source>a backup is restored into a new folder only</source>
        <translation>une sauvegarde ne se restaure que dans un dossier neuf</translation>
    </message>
    <message>
        <source>a case is reopened with a reason</source>
        <translation>un dossier se rouvre avec une raison</translation>
    </message>
    <message>
        <source>a clarification says what is missing</source>
        <translation>une demande de précisions dit ce qui manque</translation>
    </message>
    <message>
        <source>a comment has a paragraph and a text</source>
        <translation>un commentaire a un paragraphe et un texte</translation>
    </message>
    <message>
        <source>a commitment is no evidence of itself</source>
        <translation>un engagement ne se prouve pas lui-même</translation>
    </message>
    <message>
        <source>a compressed block is not as it should be</source>
        <translation>un bloc compressé n’est pas conforme</translation>
    </message>
    <message>
        <source>a correction has ref or id, field and value only</source>
        <translation>une correction ne comporte que ref ou id, field et value</translation>
    </message>
    <message>
        <source>a decision is a VALUE or a --side</source>
        <translation>une décision est une VALUE ou un --side</translation>
    </message>
    <message>
        <source>a file is sealed to at least one key, and to one kind of key only</source>
        <translation>un fichier est scellé pour au moins une clé, et d’une seule sorte</translation>
    </message>
    <message>
        <source>a handover moves by steps, signatures and decisions</source>
        <translation>une remise avance par étapes, signatures et décisions</translation>
    </message>
    <message>
        <source>a line of its armour has the wrong length</source>
        <translation>une ligne de son armure n’a pas la bonne longueur</translation>
    </message>
    <message>
        <source>a line of its header is no stanza</source>
        <translation>une ligne de son en-tête n’est pas conforme</translation>
    </message>
    <message>
        <source>a line of its header is too long</source>
        <translation>une ligne de son en-tête est trop longue</translation>
    </message>
    <message>
        <source>a member is followed by something else</source>
        <translation>un élément est suivi d’autre chose</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>un nom y est trop long</translation>
    </message>
    <message>
        <source>a notice of delay says until when and why</source>
        <translation>un avis de retard dit jusqu’à quand et pourquoi</translation>
    </message>
    <message>
        <source>a page of vault.db does not check</source>
        <translation>une page de vault.db ne passe pas la vérification</translation>
    </message>
    <message>
        <source>a part of it is a file, not a folder</source>
        <translation>une partie en est un fichier, non un dossier</translation>
    </message>
    <message>
        <source>a passphrase stands beside other recipients</source>
        <translation>une phrase secrète côtoie d’autres destinataires</translation>
    </message>
    <message>
        <source>a pointer must say where the paper is</source>
        <translation>un renvoi doit dire où se trouve le papier</translation>
    </message>
    <message>
        <source>a readout is issued as it was approved</source>
        <translation>un compte rendu est émis tel qu’il a été approuvé</translation>
    </message>
    <message>
        <source>a record of an export needs a kind and an id</source>
        <translation>une fiche d’export doit avoir un type et un identifiant</translation>
    </message>
    <message>
        <source>a refusal needs its ground; move the request to REFUSED first</source>
        <translation>un refus exige son motif&#xa0;; passez d’abord la demande à REFUSED</translation>
    </message>
    <message>
        <source>a refusal on another ground says which</source>
        <translation>un refus pour un autre motif dit lequel</translation>
    </message>
    <message>
        <source>a review has exactly the fields of its format</source>
        <translation>une révision a exactement les champs de son format</translation>
    </message>
    <message>
        <source>a share has low order</source>
        <translation>une part est d’ordre faible</translation>
    </message>
    <message>
        <source>a signature has a certificate and a value</source>
        <translation>une signature a un certificat et une valeur</translation>
    </message>
    <message>
        <source>a stanza {kind} has the wrong size</source>
        <translation>une section {kind} n’a pas la bonne taille</translation>
    </message>
    <message>
        <source>a {kind} gets it by its steps</source>
        <translation>«&#xa0;{kind}&#xa0;»&#xa0;: cela ne vient que des étapes</translation>
    </message>
    <message>
        <source>a {kind} has no field of that name to correct</source>
        <translation>«&#xa0;{kind}&#xa0;»&#xa0;: aucun champ de ce nom à corriger</translation>
    </message>
    <message>
        <source>a {kind} has no such field</source>
        <translation>«&#xa0;{kind}&#xa0;»&#xa0;: aucun champ de ce nom</translation>
    </message>
    <message>
        <source>a {kind} needs it</source>
        <translation>«&#xa0;{kind}&#xa0;»&#xa0;: ce champ est nécessaire</translation>
    </message>
    <message>
        <source>agency {name}</source>
        <translation>le service {name}</translation>
    </message>
    <message>
        <source>an attachment is not what was filed</source>
        <translation>une pièce jointe n’est pas ce qui a été déposé</translation>
    </message>
    <message>
        <source>an empty piece was added</source>
        <translation>un fragment vide a été ajouté</translation>
    </message>
    <message>
        <source>an erasure needs one</source>
        <translation>un effacement en exige un</translation>
    </message>
    <message>
        <source>another content under a used number</source>
        <translation>un autre contenu sous un numéro déjà employé</translation>
    </message>
    <message>
        <source>another desk is enrolled under it</source>
        <translation>un autre bureau est inscrit sous ce nom</translation>
    </message>
    <message>
        <source>another desk sent it</source>
        <translation>un autre bureau l’a envoyée</translation>
    </message>
    <message>
        <source>another has signed it before the officer</source>
        <translation>quelqu’un d’autre l’a signé avant l’agent</translation>
    </message>
    <message>
        <source>another readout has taken this number meanwhile</source>
        <translation>un autre compte rendu a pris ce numéro entre-temps</translation>
    </message>
    <message>
        <source>another record bears it</source>
        <translation>une autre fiche le porte</translation>
    </message>
    <message>
        <source>another takeover waits to be signed in</source>
        <translation>une autre prise de fonction attend la signature d’entrée</translation>
    </message>
    <message>
        <source>answer to question {number}</source>
        <translation>la réponse à la question {number}</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>code {code} of {list}</source>
        <translation>le code {code} de la liste {list}</translation>
    </message>
    <message>
        <source>end of the meeting</source>
        <translation>la fin de la réunion</translation>
    </message>
    <message>
        <source>field {name}</source>
        <translation>le champ {name}</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>format version {version}</source>
        <translation>version de format {version}</translation>
    </message>
    <message>
        <source>from {name} there can be {names}</source>
        <translation>à partir de {name}, on peut faire&#xa0;: {names}</translation>
    </message>
    <message>
        <source>it belongs to another handover</source>
        <translation>cela appartient à une autre remise</translation>
    </message>
    <message>
        <source>it belongs to another meeting</source>
        <translation>il appartient à une autre réunion</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it cannot be read as it was put together</source>
        <translation>il ne peut pas être lu tel qu’il est composé</translation>
    </message>
    <message>
        <source>it compresses too well to be told from an attack</source>
        <translation>il se comprime trop bien pour qu’on le distingue d’une attaque</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it does not begin like armour</source>
        <translation>il ne commence pas comme une armure</translation>
    </message>
    <message>
        <source>it does not begin with age-encryption.org/v1</source>
        <translation>il ne commence pas par age-encryption.org/v1</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://</source>
        <translation>il ne commence pas par postgresql://</translation>
    </message>
    <message>
        <source>it does not hold a key for signing and its certificate</source>
        <translation>il ne contient pas de clé de signature avec son certificat</translation>
    </message>
    <message>
        <source>it does not say as of when it shows its records</source>
        <translation>il ne dit pas à quelle date il montre ses fiches</translation>
    </message>
    <message>
        <source>it does not say for which home agency</source>
        <translation>on ne dit pas pour quel service de la partie d’envoi</translation>
    </message>
    <message>
        <source>it does not say for which third party</source>
        <translation>on n’y dit pas pour quel tiers</translation>
    </message>
    <message>
        <source>it does not say what came of the answer</source>
        <translation>on ne dit pas ce que la réponse a donné</translation>
    </message>
    <message>
        <source>it does not say who reviewed it</source>
        <translation>on n’y dit pas qui l’a révisé</translation>
    </message>
    <message>
        <source>it does not say why, or who agreed</source>
        <translation>on n’y dit pas pourquoi, ou qui a consenti</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>la fin précède le commencement</translation>
    </message>
    <message>
        <source>it ends inside a member</source>
        <translation>il se termine au milieu d’un élément</translation>
    </message>
    <message>
        <source>it falls due beyond the year 9999</source>
        <translation>l’échéance dépasse l’an 9999</translation>
    </message>
    <message>
        <source>it gives back something else</source>
        <translation>il rend autre chose</translation>
    </message>
    <message>
        <source>it has left the desk</source>
        <translation>cela a quitté le bureau</translation>
    </message>
    <message>
        <source>it has no offset from UTC</source>
        <translation>il manque le décalage par rapport à UTC</translation>
    </message>
    <message>
        <source>it has no part in this; there are {names}</source>
        <translation>il n’y a pas part&#xa0;; il y a {names}</translation>
    </message>
    <message>
        <source>it has no parts for {names}</source>
        <translation>il n’a pas de parties pour {names}</translation>
    </message>
    <message>
        <source>it has no points</source>
        <translation>elle n’a aucun point</translation>
    </message>
    <message>
        <source>it has no review form; the readout was not offered with one</source>
        <translation>il n’a pas de formulaire de révision&#xa0;; le compte rendu n’a pas été soumis avec un tel formulaire</translation>
    </message>
    <message>
        <source>it has no words for {names}</source>
        <translation>il n’a pas de mots pour {names}</translation>
    </message>
    <message>
        <source>it has none that could slip</source>
        <translation>il n’en a aucune à reporter</translation>
    </message>
    <message>
        <source>it holds more than its manifest says</source>
        <translation>il contient plus que ne dit son manifeste</translation>
    </message>
    <message>
        <source>it holds no share for this desk</source>
        <translation>il ne contient aucune part pour ce bureau</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>c’est un fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a {kind}, not a readout</source>
        <translation>c’est «&#xa0;{kind}&#xa0;», non un compte rendu</translation>
    </message>
    <message>
        <source>it is a {kind}, not a request</source>
        <translation>c’est «&#xa0;{kind}&#xa0;», non une demande</translation>
    </message>
    <message>
        <source>it is answered both yes and no</source>
        <translation>la réponse y est à la fois oui et non</translation>
    </message>
    <message>
        <source>it is before --since</source>
        <translation>c’est avant --since</translation>
    </message>
    <message>
        <source>it is before the bundle was made</source>
        <translation>c’est avant que le paquet soit fait</translation>
    </message>
    <message>
        <source>it is by the author, or there is one already</source>
        <translation>elle est du rédacteur, ou il y en a déjà une</translation>
    </message>
    <message>
        <source>it is by whoever decided, or there is one already</source>
        <translation>c’est de celui qui a décidé, ou il y en a déjà une</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>c’est clos</translation>
    </message>
    <message>
        <source>it is confirmed already</source>
        <translation>il est déjà confirmé</translation>
    </message>
    <message>
        <source>it is cut off behind its header</source>
        <translation>il est coupé après son en-tête</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>it is encrypted, and readouts never are</source>
        <translation>il est chiffré, et un compte rendu ne l’est jamais</translation>
    </message>
    <message>
        <source>it is for what a request brought in</source>
        <translation>elle sert pour ce qu’une demande a apporté</translation>
    </message>
    <message>
        <source>it is for {document}, not for {name}</source>
        <translation>c’est pour {document}, non pour {name}</translation>
    </message>
    <message>
        <source>it is larger than {number} bytes</source>
        <translation>la taille dépasse {number} octets</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>il est verrouillé</translation>
    </message>
    <message>
        <source>it is locked once others look at the request</source>
        <translation>il est verrouillé dès que d’autres examinent la demande</translation>
    </message>
    <message>
        <source>it is longer than {number} characters</source>
        <translation>la longueur dépasse {number} caractères</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>cela manque</translation>
    </message>
    <message>
        <source>it is neither a review file nor a filled-in PDF of a readout</source>
        <translation>ce n’est ni un fichier de révision ni le PDF rempli d’un compte rendu</translation>
    </message>
    <message>
        <source>it is neither approve nor return</source>
        <translation>ce n’est ni approve ni return</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>c’est trop profondément imbriqué</translation>
    </message>
    <message>
        <source>it is no PKCS #12 file, or the passphrase is another</source>
        <translation>ce n’est pas un fichier PKCS #12, ou la phrase secrète est une autre</translation>
    </message>
    <message>
        <source>it is no SHA-256</source>
        <translation>ce n’est pas un SHA-256</translation>
    </message>
    <message>
        <source>it is no audience</source>
        <translation>ce n’est pas un destinataire</translation>
    </message>
    <message>
        <source>it is no certificate</source>
        <translation>ce n’est pas un certificat</translation>
    </message>
    <message>
        <source>it is no day such as 2026-03-20</source>
        <translation>ce n’est pas un jour comme 2026-03-20</translation>
    </message>
    <message>
        <source>it is no hour of a day</source>
        <translation>ce n’est pas une heure du jour</translation>
    </message>
    <message>
        <source>it is no moment with its distance from UTC</source>
        <translation>ce n’est pas un instant avec son écart à UTC</translation>
    </message>
    <message>
        <source>it is no name for a backup</source>
        <translation>ce n’est pas un nom de sauvegarde</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>it is no readout with a file</source>
        <translation>ce n’est pas un compte rendu pourvu d’un fichier</translation>
    </message>
    <message>
        <source>it is no review: its format is not {format}</source>
        <translation>ce n’est pas une révision&#xa0;: son format n’est pas {format}</translation>
    </message>
    <message>
        <source>it is no text, or empty</source>
        <translation>ce n’est pas un texte, ou il est vide</translation>
    </message>
    <message>
        <source>it is none of {names}</source>
        <translation>ce n’est aucun de {names}</translation>
    </message>
    <message>
        <source>it is not Base64 of a certificate and a signature</source>
        <translation>ce n’est pas le Base64 d’un certificat et d’une signature</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8</source>
        <translation>ce n’est pas du JSON en UTF-8</translation>
    </message>
    <message>
        <source>it is not a PDF that can be shown</source>
        <translation>ce n’est pas un PDF affichable</translation>
    </message>
    <message>
        <source>it is not a change</source>
        <translation>ce n’est pas une modification</translation>
    </message>
    <message>
        <source>it is not a day like 2026-04-01</source>
        <translation>ce n’est pas un jour comme 2026-04-01</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>ce n’est pas une liste</translation>
    </message>
    <message>
        <source>it is not a picture of its kind</source>
        <translation>ce n’est pas une image de ce format</translation>
    </message>
    <message>
        <source>it is not a plain file name</source>
        <translation>ce n’est pas un simple nom de fichier</translation>
    </message>
    <message>
        <source>it is not a readable PDF</source>
        <translation>ce n’est pas un PDF lisible</translation>
    </message>
    <message>
        <source>it is not a short code in capitals, such as IN</source>
        <translation>ce n’est pas un code court en majuscules, comme IN</translation>
    </message>
    <message>
        <source>it is not a takeover</source>
        <translation>ce n’est pas une prise de fonction</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>it is not an IANA zone name</source>
        <translation>ce n’est pas un nom de fuseau IANA</translation>
    </message>
    <message>
        <source>it is not an X-Wing key</source>
        <translation>ce n’est pas une clé X-Wing</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>it is not an object in braces</source>
        <translation>ce n’est pas un objet entre accolades</translation>
    </message>
    <message>
        <source>it is not between 0 and 100</source>
        <translation>la valeur n’est pas comprise entre 0 et 100</translation>
    </message>
    <message>
        <source>it is not in the future</source>
        <translation>ce n’est pas dans l’avenir</translation>
    </message>
    <message>
        <source>it is not like 1 NAME B 2 FACT</source>
        <translation>ce n’est pas comme 1 NAME B 2 FACT</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06T15:00 or 2026-02-06T20:00Z</source>
        <translation>ce n’est pas comme 2026-02-06T15:00 ou 2026-02-06T20:00Z</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06T20:00:00Z[America/Toronto]</source>
        <translation>ce n’est pas de la forme 2026-02-06T20:00:00Z[America/Toronto]</translation>
    </message>
    <message>
        <source>it is not like OTTA-RFI-26-0001-1</source>
        <translation>elle n’est pas de la forme OTTA-RFI-26-0001-1</translation>
    </message>
    <message>
        <source>it is not on the form</source>
        <translation>cela n’est pas sur le formulaire</translation>
    </message>
    <message>
        <source>it is not one capital letter</source>
        <translation>ce n’est pas une lettre majuscule</translation>
    </message>
    <message>
        <source>it is not one object in braces</source>
        <translation>ce n’est pas un seul objet entre accolades</translation>
    </message>
    <message>
        <source>it is not padded as it should be</source>
        <translation>son remplissage n’est pas conforme</translation>
    </message>
    <message>
        <source>it is not said with a step</source>
        <translation>cela ne se dit pas avec une étape</translation>
    </message>
    <message>
        <source>it is not signed with the keys it names</source>
        <translation>il n’est pas signé avec les clés qu’il nomme</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not the file that was issued, with signatures added</source>
        <translation>ce n’est pas le fichier émis, avec des signatures en plus</translation>
    </message>
    <message>
        <source>it is not three capital letters, such as OTT</source>
        <translation>ce ne sont pas trois majuscules, comme OTT</translation>
    </message>
    <message>
        <source>it is not tied to this record</source>
        <translation>ce n’est pas rattaché à cette fiche</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>ce n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>it is not under legal hold itself</source>
        <translation>cela n’est pas soi-même sous conservation obligatoire</translation>
    </message>
    <message>
        <source>it is on record already</source>
        <translation>il figure déjà dans la fiche</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>c’est ouvert</translation>
    </message>
    <message>
        <source>it is sealed to two kinds of key at once</source>
        <translation>il est scellé pour deux sortes de clés à la fois</translation>
    </message>
    <message>
        <source>it is still to come</source>
        <translation>c’est encore à venir</translation>
    </message>
    <message>
        <source>it is the one that stands</source>
        <translation>c’est celui qui est en vigueur</translation>
    </message>
    <message>
        <source>it is their own request; they get a reply or a letter</source>
        <translation>c’est leur propre demande&#xa0;; ils reçoivent une réponse ou une lettre</translation>
    </message>
    <message>
        <source>it is there already; an export gets a folder of its own</source>
        <translation>cela existe déjà&#xa0;; un export a son propre dossier</translation>
    </message>
    <message>
        <source>it is too large for a review</source>
        <translation>il est trop volumineux pour une révision</translation>
    </message>
    <message>
        <source>it is “{state}”</source>
        <translation>son état est «&#xa0;{state}&#xa0;»</translation>
    </message>
    <message>
        <source>it is “{state}” already</source>
        <translation>son état est déjà «&#xa0;{state}&#xa0;»</translation>
    </message>
    <message>
        <source>it is “{state}”, not approved</source>
        <translation>son état est «&#xa0;{state}&#xa0;», non approuvé</translation>
    </message>
    <message>
        <source>it is “{state}”, not for review</source>
        <translation>son état est «&#xa0;{state}&#xa0;», non à réviser</translation>
    </message>
    <message>
        <source>it is “{state}”; copies are given of what is issued</source>
        <translation>son état est «&#xa0;{state}&#xa0;»&#xa0;; on ne donne des copies que de ce qui est émis</translation>
    </message>
    <message>
        <source>it is “{state}”; only a draft can be rewritten</source>
        <translation>son état est «&#xa0;{state}&#xa0;»&#xa0;; seul un brouillon peut être récrit</translation>
    </message>
    <message>
        <source>it lacks the facts that every readout states</source>
        <translation>il y manque les mentions que porte tout compte rendu</translation>
    </message>
    <message>
        <source>it lies before its beginning</source>
        <translation>c’est avant son commencement</translation>
    </message>
    <message>
        <source>it lies before the opening</source>
        <translation>il précède l’ouverture</translation>
    </message>
    <message>
        <source>it lies before the start</source>
        <translation>c’est avant le début</translation>
    </message>
    <message>
        <source>it must be said for whom</source>
        <translation>il faut dire pour qui</translation>
    </message>
    <message>
        <source>it must be said when it came</source>
        <translation>il faut dire quand il est arrivé</translation>
    </message>
    <message>
        <source>it names more than {number} recipients</source>
        <translation>il nomme plus de {number} destinataires</translation>
    </message>
    <message>
        <source>it names no headquarters</source>
        <translation>il ne nomme aucune administration centrale</translation>
    </message>
    <message>
        <source>it names no posts</source>
        <translation>il ne nomme aucun poste</translation>
    </message>
    <message>
        <source>it names no recipient</source>
        <translation>il ne nomme aucun destinataire</translation>
    </message>
    <message>
        <source>it names no record</source>
        <translation>aucune fiche n’y est nommée</translation>
    </message>
    <message>
        <source>it names no record by ref or id, or two</source>
        <translation>il ne nomme aucune fiche par ref ou id, ou en nomme deux</translation>
    </message>
    <message>
        <source>it names no reference</source>
        <translation>aucune référence n’y est nommée</translation>
    </message>
    <message>
        <source>it names none, or several, of the table</source>
        <translation>cela n’en désigne aucune du tableau, ou plusieurs</translation>
    </message>
    <message>
        <source>it needs a field and a value</source>
        <translation>il faut un champ et une valeur</translation>
    </message>
    <message>
        <source>it needs {names}</source>
        <translation>il exige {names}</translation>
    </message>
    <message>
        <source>it reports an error</source>
        <translation>il signale une erreur</translation>
    </message>
    <message>
        <source>it ties a record to itself</source>
        <translation>une fiche y est liée à elle-même</translation>
    </message>
    <message>
        <source>it was given to somebody meanwhile</source>
        <translation>il a été remis à quelqu’un entre-temps</translation>
    </message>
    <message>
        <source>it was not at this meeting; there were {names}</source>
        <translation>il n’était pas à cette réunion&#xa0;; y étaient {names}</translation>
    </message>
    <message>
        <source>it was not offered for review yet</source>
        <translation>il n’a pas encore été soumis à la révision</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>cela a été retiré</translation>
    </message>
    <message>
        <source>it was written by the same person</source>
        <translation>c’est de la même personne</translation>
    </message>
    <message>
        <source>it would take too long to try every key</source>
        <translation>essayer chaque clé prendrait trop de temps</translation>
    </message>
    <message>
        <source>it writes records of another post</source>
        <translation>elle écrit des fiches d’un autre poste</translation>
    </message>
    <message>
        <source>its PIN comes from --pin-file</source>
        <translation>son NIP vient de --pin-file</translation>
    </message>
    <message>
        <source>its armour is cut off</source>
        <translation>son armure est coupée</translation>
    </message>
    <message>
        <source>its armour is not Base64</source>
        <translation>son armure n’est pas en Base64</translation>
    </message>
    <message>
        <source>its armour is not canonical Base64</source>
        <translation>son armure n’est pas en Base64 canonique</translation>
    </message>
    <message>
        <source>its author belongs to another post</source>
        <translation>son auteur appartient à un autre poste</translation>
    </message>
    <message>
        <source>its author is not on the roster</source>
        <translation>son auteur n’est pas au registre</translation>
    </message>
    <message>
        <source>its author may not order an erasure</source>
        <translation>son auteur ne peut pas ordonner d’effacement</translation>
    </message>
    <message>
        <source>its author was revoked before</source>
        <translation>son auteur avait été révoqué auparavant</translation>
    </message>
    <message>
        <source>its bundles contradict each other</source>
        <translation>ses paquets se contredisent</translation>
    </message>
    <message>
        <source>its bytes are not those that its record names</source>
        <translation>ses octets ne sont pas ceux que nomme sa fiche</translation>
    </message>
    <message>
        <source>its bytes are not those that were announced</source>
        <translation>ses octets ne sont pas ceux qui étaient annoncés</translation>
    </message>
    <message>
        <source>its bytes are not those that were begun</source>
        <translation>ses octets ne sont pas ceux du début de l’envoi</translation>
    </message>
    <message>
        <source>its chain does not fit what is held</source>
        <translation>sa chaîne ne correspond pas à ce qui est détenu</translation>
    </message>
    <message>
        <source>its changes are not those its manifest lists</source>
        <translation>ses modifications ne sont pas celles que liste son manifeste</translation>
    </message>
    <message>
        <source>its compressed content is cut short</source>
        <translation>son contenu compressé est coupé</translation>
    </message>
    <message>
        <source>its compression needs a dictionary or a newer decoder</source>
        <translation>sa compression exige un dictionnaire ou un décodeur plus récent</translation>
    </message>
    <message>
        <source>its compression window is beyond 8 MiB</source>
        <translation>sa fenêtre de compression dépasse 8 Mio</translation>
    </message>
    <message>
        <source>its content cannot be decompressed</source>
        <translation>son contenu ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>its content is not compressed with zstd</source>
        <translation>son contenu n’est pas compressé avec zstd</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>son condensé diffère</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>son en-tête est coupé</translation>
    </message>
    <message>
        <source>its header is not ASCII</source>
        <translation>son en-tête n’est pas en ASCII</translation>
    </message>
    <message>
        <source>its header is not Base64</source>
        <translation>son en-tête n’est pas en Base64</translation>
    </message>
    <message>
        <source>its header is not canonical Base64</source>
        <translation>son en-tête n’est pas en Base64 canonique</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>son en-tête est trop grand</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>son en-tête a été modifié</translation>
    </message>
    <message>
        <source>its numbers are those of another desk&apos;s link</source>
        <translation>ses numéros sont ceux de la liaison d’un autre bureau</translation>
    </message>
    <message>
        <source>its paragraph is no number from 0</source>
        <translation>son paragraphe n’est pas un nombre à partir de 0</translation>
    </message>
    <message>
        <source>its point has low order</source>
        <translation>son point est d’ordre faible</translation>
    </message>
    <message>
        <source>its sender did not seal it to this desk</source>
        <translation>son expéditeur ne l’a pas scellé pour ce bureau</translation>
    </message>
    <message>
        <source>its signatures or its structure do not allow it</source>
        <translation>ses signatures ou sa structure ne le permettent pas</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>sa version n’est pas {version}</translation>
    </message>
    <message>
        <source>its version is {version}, and version {newest} is in force</source>
        <translation>sa version est {version}, et la version {newest} est en vigueur</translation>
    </message>
    <message>
        <source>its year is out of reach</source>
        <translation>son année est hors limites</translation>
    </message>
    <message>
        <source>language {name}</source>
        <translation>langue {name}</translation>
    </message>
    <message>
        <source>line {number} of the agenda has no point, not even “not raised”</source>
        <translation>la ligne {number} de l’ordre du jour n’a aucun point, pas même «&#xa0;non abordé&#xa0;»</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>more than {number} times its size comes out of it</source>
        <translation>il en sort plus de {number} fois sa taille</translation>
    </message>
    <message>
        <source>name --credentials or --card to sign a file with</source>
        <translation>indiquez --credentials ou --card pour signer un fichier</translation>
    </message>
    <message>
        <source>no answer is owed</source>
        <translation>aucune réponse n’est due</translation>
    </message>
    <message>
        <source>no certificate of theirs counts</source>
        <translation>aucun de ses certificats ne compte</translation>
    </message>
    <message>
        <source>no document is made for {audience}</source>
        <translation>aucun document n’est fait pour {audience}</translation>
    </message>
    <message>
        <source>no document is made for {audience} yet</source>
        <translation>aucun document n’est encore fait pour {audience}</translation>
    </message>
    <message>
        <source>no document is made from a {kind}</source>
        <translation>aucun document n’est fait de «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>no field is given</source>
        <translation>aucun champ n’est donné</translation>
    </message>
    <message>
        <source>no list of holidays is known for it; use its two letters</source>
        <translation>aucune liste de jours fériés n’est connue&#xa0;; utilisez ses deux lettres</translation>
    </message>
    <message>
        <source>no other desk yet</source>
        <translation>aucun autre bureau pour l’instant</translation>
    </message>
    <message>
        <source>no question has been answered yet</source>
        <translation>aucune question n’a encore reçu de réponse</translation>
    </message>
    <message>
        <source>no readout of it has been issued</source>
        <translation>aucun compte rendu n’en a été émis</translation>
    </message>
    <message>
        <source>no record is named, and no meeting was held in these days</source>
        <translation>aucune fiche n’est nommée, et aucune réunion n’a eu lieu ces jours-là</translation>
    </message>
    <message>
        <source>no rule says when this kind is looked at again</source>
        <translation>aucune règle ne dit quand ce type est réexaminé</translation>
    </message>
    <message>
        <source>nobody has opened an assessment of it</source>
        <translation>personne n’en a ouvert d’évaluation</translation>
    </message>
    <message>
        <source>nobody has signed it</source>
        <translation>personne ne l’a signé</translation>
    </message>
    <message>
        <source>nobody has signed it since</source>
        <translation>personne ne l’a signé depuis</translation>
    </message>
    <message>
        <source>nobody is chosen</source>
        <translation>personne n’est choisi</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>nobody takes over from themselves</source>
        <translation>nul ne se succède à soi-même</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>aucune n’est choisie</translation>
    </message>
    <message>
        <source>none of its keys opens it</source>
        <translation>aucune de ses clés ne l’ouvre</translation>
    </message>
    <message>
        <source>nothing came on standard input</source>
        <translation>rien n’est arrivé sur l’entrée standard</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>one of its files is beyond what a desk keeps</source>
        <translation>l’un de ses fichiers dépasse ce qu’un bureau conserve</translation>
    </message>
    <message>
        <source>only a meeting has people who took part</source>
        <translation>seule une réunion a des participants</translation>
    </message>
    <message>
        <source>only a request is counted; erase it</source>
        <translation>seule une demande est comptée&#xa0;; effacez-le</translation>
    </message>
    <message>
        <source>only an issued joint text is confirmed</source>
        <translation>on ne confirme qu’un texte conjoint émis</translation>
    </message>
    <message>
        <source>only items, points and requests can be pointers to paper</source>
        <translation>seuls les éléments, les points et les demandes peuvent renvoyer au papier</translation>
    </message>
    <message>
        <source>only requests and meetings are filed under a case</source>
        <translation>seules des demandes et des réunions se classent dans un dossier</translation>
    </message>
    <message>
        <source>only the home side takes the post over</source>
        <translation>seule la partie d’envoi reprend le poste</translation>
    </message>
    <message>
        <source>only the wording of a joint text is agreed sentence by sentence</source>
        <translation>seul le libellé d’un texte conjoint se convient phrase par phrase</translation>
    </message>
    <message>
        <source>only what was issued without approval is countersigned</source>
        <translation>on ne contresigne que ce qui a été émis sans approbation</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>plan du document</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>habillage de page</translation>
    </message>
    <message>
        <source>per cent done</source>
        <translation>le pourcentage d’avancement</translation>
    </message>
    <message>
        <source>piece {number} of 64 KiB was changed, cut short or added to</source>
        <translation>le fragment {number} de 64 Kio a été modifié, coupé ou allongé</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>le point {number}</translation>
    </message>
    <message>
        <source>point {number} has no marking</source>
        <translation>le point {number} n’a pas de marquage</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>la question {number}</translation>
    </message>
    <message>
        <source>records are stripped by a decision of their own</source>
        <translation>les fiches sont épurées par une décision distincte</translation>
    </message>
    <message>
        <source>say either --approve or --return</source>
        <translation>dites --approve ou --return</translation>
    </message>
    <message>
        <source>several records bear it; name one by its reference or id</source>
        <translation>plusieurs fiches le portent&#xa0;; nommez-en une par sa référence ou son identifiant</translation>
    </message>
    <message>
        <source>somebody else was named</source>
        <translation>quelqu’un d’autre a été nommé</translation>
    </message>
    <message>
        <source>something stands behind its armour</source>
        <translation>quelque chose suit son armure</translation>
    </message>
    <message>
        <source>something stands behind its last member</source>
        <translation>quelque chose suit son dernier élément</translation>
    </message>
    <message>
        <source>something was written over it since</source>
        <translation>autre chose a été écrit par-dessus depuis</translation>
    </message>
    <message>
        <source>something was written to the record since</source>
        <translation>la fiche a été modifiée depuis</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>le sujet</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>balises</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>that is not the next step</source>
        <translation>ce n’est pas l’étape suivante</translation>
    </message>
    <message>
        <source>the answer is due then, or later, as it is</source>
        <translation>la réponse est déjà due à ce moment-là, ou plus tard</translation>
    </message>
    <message>
        <source>the backup needs --backup-passphrase-file</source>
        <translation>la sauvegarde exige --backup-passphrase-file</translation>
    </message>
    <message>
        <source>the change it follows does not stand before it</source>
        <translation>la modification qui doit la précéder n’est pas avant elle</translation>
    </message>
    <message>
        <source>the check character does not fit</source>
        <translation>le caractère de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>the database server reports damage</source>
        <translation>le serveur de base de données signale des dommages</translation>
    </message>
    <message>
        <source>the desk knows no such contact, or several</source>
        <translation>le bureau ne connaît aucun contact de ce nom, ou plusieurs</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the document is in it already</source>
        <translation>le document est déjà dans cette langue</translation>
    </message>
    <message>
        <source>the home side has no such person, or several</source>
        <translation>la partie d’envoi n’a pas cette personne, ou en a plusieurs</translation>
    </message>
    <message>
        <source>the home side has nobody with this code; give the name as well</source>
        <translation>la partie d’envoi n’a personne sous ce code&#xa0;; donnez aussi le nom</translation>
    </message>
    <message>
        <source>the manifest or a signature was changed</source>
        <translation>le manifeste ou une signature a été modifié</translation>
    </message>
    <message>
        <source>the officer has not signed it yet</source>
        <translation>l’agent ne l’a pas encore signé</translation>
    </message>
    <message>
        <source>the picture is too large to be shown</source>
        <translation>l’image est trop grande pour être affichée</translation>
    </message>
    <message>
        <source>the program makes no such document</source>
        <translation>le programme n’établit pas un tel document</translation>
    </message>
    <message>
        <source>the receiving body is not rated low</source>
        <translation>l’organisme destinataire n’est pas coté à faible risque</translation>
    </message>
    <message>
        <source>the record was erased</source>
        <translation>la fiche a été effacée</translation>
    </message>
    <message>
        <source>the record was removed since</source>
        <translation>la fiche a été retirée depuis</translation>
    </message>
    <message>
        <source>the regions of {country} are: {names}</source>
        <translation>les régions de {country} sont&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the request has not been sent yet</source>
        <translation>la demande n’a pas encore été envoyée</translation>
    </message>
    <message>
        <source>the supervisor has not signed it</source>
        <translation>le superviseur ne l’a pas signé</translation>
    </message>
    <message>
        <source>there are more of them than items</source>
        <translation>il y en a plus que d’éléments</translation>
    </message>
    <message>
        <source>there is a backup of that name already</source>
        <translation>il existe déjà une sauvegarde de ce nom</translation>
    </message>
    <message>
        <source>there is a desk in it already</source>
        <translation>il contient déjà un bureau</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>il existe déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>there is no certificate for the key</source>
        <translation>il n’y a pas de certificat pour la clé</translation>
    </message>
    <message>
        <source>there is no contact of the home side of that name</source>
        <translation>aucun contact de ce nom dans la partie d’envoi</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>il n’y a pas de dossier {folder}</translation>
    </message>
    <message>
        <source>there is no such change</source>
        <translation>il n’y a pas de telle modification</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such side to this field</source>
        <translation>ce champ n’a pas de tel côté</translation>
    </message>
    <message>
        <source>there is none on this computer that can be trusted</source>
        <translation>cet ordinateur n’en a aucun qui soit digne de confiance</translation>
    </message>
    <message>
        <source>there is nothing of another officer to countersign</source>
        <translation>il n’y a rien d’un autre agent à contresigner</translation>
    </message>
    <message>
        <source>there is nothing to decide about it</source>
        <translation>il n’y a rien à décider à son sujet</translation>
    </message>
    <message>
        <source>there is something in it that no demonstration left</source>
        <translation>il contient quelque chose qu’aucune démonstration n’a laissé</translation>
    </message>
    <message>
        <source>there is too much blank space around its armour</source>
        <translation>il y a trop de blanc autour de son armure</translation>
    </message>
    <message>
        <source>they sign a file; a readout is signed with this desk&apos;s certificate</source>
        <translation>ils signent un fichier&#xa0;; un compte rendu est signé avec le certificat de ce bureau</translation>
    </message>
    <message>
        <source>this desk has no root certificate of headquarters</source>
        <translation>ce bureau n’a pas le certificat racine de l’administration centrale</translation>
    </message>
    <message>
        <source>this desk has no root certificate of headquarters to check it with</source>
        <translation>ce bureau n’a pas le certificat racine de l’administration centrale pour la vérifier</translation>
    </message>
    <message>
        <source>this desk is not that of the post</source>
        <translation>ce bureau n’est pas celui du poste</translation>
    </message>
    <message>
        <source>this document is made for {names}</source>
        <translation>ce document est fait pour {names}</translation>
    </message>
    <message>
        <source>this session has no display</source>
        <translation>cette session n’a pas d’écran</translation>
    </message>
    <message>
        <source>what is used goes to nobody: give no audience, purpose or threat to life</source>
        <translation>ce qui est utilisé ne va à personne : n’indiquez ni destinataire, ni finalité, ni menace pour la vie</translation>
    </message>
    <message>
        <source>what it is to be made from is not there any more</source>
        <translation>ce dont il doit être tiré n’existe plus</translation>
    </message>
    <message>
        <source>what it was made from is not there any more</source>
        <translation>ce dont il a été tiré n’existe plus</translation>
    </message>
    <message>
        <source>whoever returns a readout says why</source>
        <translation>qui renvoie un compte rendu dit pourquoi</translation>
    </message>
    <message>
        <source>{field} of the {kind}</source>
        <translation>«&#xa0;{field}&#xa0;» de «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>{file} belongs to another vault</source>
        <translation>{file} appartient à un autre coffre</translation>
    </message>
    <message>
        <source>{file} does not check</source>
        <translation>{file} ne passe pas la vérification</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} manque</translation>
    </message>
    <message>
        <source>{member} does not stand where it belongs</source>
        <translation>{member} n’est pas à sa place</translation>
    </message>
    <message>
        <source>{name} is missing or not as it should be</source>
        <translation>{name} manque ou n’est pas comme il faut</translation>
    </message>
    <message>
        <source>{name} is not a type of reference</source>
        <translation>{name} n’est pas un type de référence</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Releasable to</source>
        <translation>Communicable à</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>RecordErased</name>
    <message>
        <source>Make a new one if the work goes on.</source>
        <translation>Créez-en une nouvelle si le travail se poursuit.</translation>
    </message>
    <message>
        <source>The record was erased; nothing can be written to it.</source>
        <translation>La fiche a été effacée&#xa0;; on ne peut plus rien y écrire.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (obligatoire)</translation>
    </message>
    <message>
        <source>“{label}” is still empty.</source>
        <translation>«&#xa0;{label}&#xa0;» est encore vide.</translation>
    </message>
</context>
<context>
    <name>RecordsElsewhere</name>
    <message>
        <source>Name the database with “--store”.</source>
        <translation>Indiquez la base de données avec «&#xa0;--store&#xa0;».</translation>
    </message>
    <message>
        <source>The records of the desk in {folder} are in a database, not in its vault.</source>
        <translation>Les fiches du bureau dans {folder} sont dans une base de données, non dans son coffre.</translation>
    </message>
</context>
<context>
    <name>RecordsHere</name>
    <message>
        <source>Leave “--store” out, or found headquarters anew with “hq init --store”.</source>
        <translation>Omettez «&#xa0;--store&#xa0;», ou recréez l’administration centrale avec «&#xa0;hq init --store&#xa0;».</translation>
    </message>
    <message>
        <source>The desk in {folder} keeps its records in its vault, not in a database.</source>
        <translation>Le bureau dans {folder} garde ses fiches dans son coffre, non dans une base de données.</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsMistyped</name>
    <message>
        <source>Compare each word and their order with the printed kit.</source>
        <translation>Comparez chaque mot et leur ordre avec la trousse imprimée.</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery kit.</source>
        <translation>Ce ne sont pas les 24 mots d’une trousse de récupération.</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Cela n’a pas été fait</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>0 to 3</source>
        <translation>0 à 3</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>Profil d’accord</translation>
    </message>
    <message>
        <source>Also through</source>
        <translation>Aussi par</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Authorisation expected</source>
        <translation>Autorisation attendue le</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Cleared content</source>
        <translation>Contenu autorisé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Comes back on this day; never a deadline</source>
        <translation>Revient ce jour-là&#xa0;; jamais une échéance</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>Type de criminalité</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour d’information</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>Motif de refus</translation>
    </message>
    <message>
        <source>Ground of urgency</source>
        <translation>Motif d’urgence</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>Service de la partie d’envoi</translation>
    </message>
    <message>
        <source>Host agency</source>
        <translation>Service de la partie hôte</translation>
    </message>
    <message>
        <source>Host contact</source>
        <translation>Contact de la partie hôte</translation>
    </message>
    <message>
        <source>How each subject connects to the purpose</source>
        <translation>Lien de chaque sujet avec le but</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Legal base</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Limits on use</source>
        <translation>Limites d’utilisation</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Passée à</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>Registre papier</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>Renvoi seulement</translation>
    </message>
    <message>
        <source>Preserved until</source>
        <translation>Préservé jusqu’au</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <source>Reason of urgency</source>
        <translation>Raison de l’urgence</translation>
    </message>
    <message>
        <source>Reference in that channel</source>
        <translation>Référence dans cette voie</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>Registre, volume, folio</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>Envoyée ou reçue le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>Substances</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation>Pourquoi elle a changé de voie</translation>
    </message>
    <message>
        <source>Why the other side is believed to hold it</source>
        <translation>Pourquoi l’autre partie la détiendrait</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Axe de travail</translation>
    </message>
</context>
<context>
    <name>RequestDialogs</name>
    <message>
        <source>Answer question {number}</source>
        <translation>Répondre à la question {number}</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Prolonger l’échéance</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Consigner un échange</translation>
    </message>
    <message>
        <source>Log exchange</source>
        <translation>Consigner l’échange</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>What was said or sent</source>
        <translation>Ce qui a été dit ou envoyé</translation>
    </message>
</context>
<context>
    <name>RequestFormPane</name>
    <message>
        <source>How it came or goes</source>
        <translation>Comment elle arrive ou part</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Questions, une par ligne</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>Type de criminalité</translation>
    </message>
    <message>
        <source>Due at home</source>
        <translation>Échéance au pays d’envoi</translation>
    </message>
    <message>
        <source>Due here</source>
        <translation>Échéance ici</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Prolonger l’échéance</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Ground of urgency</source>
        <translation>Motif d’urgence</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Consigner un échange</translation>
    </message>
    <message>
        <source>Log exchange</source>
        <translation>Consigner l’échange</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Nothing was said or sent yet.</source>
        <translation>Rien n’a encore été dit ni envoyé.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>Reçue ou envoyée le</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>Retirer du bureau</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>«&#xa0;{step}&#xa0;» doit attendre.</translation>
    </message>
</context>
<context>
    <name>RequestParts</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Convenu par</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour d’information</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Items of information</source>
        <translation>Éléments d’information</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation>Pourquoi elle a changé de voie</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <source>Answer assessed</source>
        <translation>Réponse évaluée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>At the disclosure gate</source>
        <translation>Au contrôle de la communication</translation>
    </message>
    <message>
        <source>Clarification asked, clock stopped</source>
        <translation>Précisions demandées, délai suspendu</translation>
    </message>
    <message>
        <source>Cleared to send</source>
        <translation>Envoi autorisé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Lapsed, no answer</source>
        <translation>Caduque, sans réponse</translation>
    </message>
    <message>
        <source>Moved to another channel</source>
        <translation>Passée à une autre voie</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>Répondu en partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Sent / received</source>
        <translation>Envoyée / reçue</translation>
    </message>
    <message>
        <source>Waiting for judicial authorisation</source>
        <translation>En attente d’autorisation judiciaire</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Choose a request, or record a new one.</source>
        <translation>Choisissez une demande, ou consignez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Consent of the originator</source>
        <translation>Consentement de l’organisme d’origine</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>Item of information</source>
        <translation>Élément d’information</translation>
    </message>
    <message>
        <source>Make action of {ref}</source>
        <translation>Créer une action de {ref}</translation>
    </message>
    <message>
        <source>Make item of {ref}</source>
        <translation>Créer un élément de {ref}</translation>
    </message>
    <message>
        <source>Make request</source>
        <translation>Créer une demande</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>No request here.</source>
        <translation>Aucune demande ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Question of the request</source>
        <translation>Question de la demande</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>RetentionDecision</name>
    <message>
        <source>Erased with certificate</source>
        <translation>Effacé avec certificat</translation>
    </message>
    <message>
        <source>Kept for another while</source>
        <translation>Gardé pour une autre période</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Personal data stripped, statistics kept</source>
        <translation>Renseignements personnels retirés, statistiques gardées</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>À réviser</translation>
    </message>
</context>
<context>
    <name>RetentionDialogs</name>
    <message numerus="yes">
        <source>%Ln record(s) go, here and on every desk that has them.</source>
        <translation>
            <numerusform>%Ln fiche part, ici et sur chaque bureau qui l’a.</numerusform>
            <numerusform>%Ln fiches partent, ici et sur chaque bureau qui les a.</numerusform>
        </translation>
    </message>
    <message>
        <source>A legal hold stops this: {refs}</source>
        <translation>Une conservation obligatoire empêche ceci&#xa0;: {refs}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep for another while</source>
        <translation>Garder pour une autre période</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Nothing of it is stripped or erased until the hold is lifted.</source>
        <translation>Rien n’en est retiré ni effacé tant que la conservation n’est pas levée.</translation>
    </message>
    <message>
        <source>Only what the statistics count stays, with the reference. This cannot be undone.</source>
        <translation>Il ne reste que ce que les statistiques comptent, avec la référence. Ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Imposer la conservation</translation>
    </message>
    <message>
        <source>Somebody else of that name is meant there</source>
        <translation>Il s’agit là de quelqu’un d’autre du même nom</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Strip personal data</source>
        <translation>Retirer les renseignements personnels</translation>
    </message>
    <message>
        <source>These would still say the name: {refs}</source>
        <translation>Ceux-ci diraient encore le nom&#xa0;: {refs}</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Ceci ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Choose a record to decide about.</source>
        <translation>Choisissez une fiche sur laquelle décider.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacés</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>90 prochains jours</translation>
    </message>
    <message>
        <source>Nothing to decide here.</source>
        <translation>Rien à décider ici.</translation>
    </message>
    <message>
        <source>Records come here when their time is over, or by “Retention…” in their menu.</source>
        <translation>Les fiches arrivent ici quand leur délai est écoulé, ou par « Conservation… » dans leur menu.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message numerus="yes">
        <source>%Ln record(s) would go. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln fiche partirait. Rien n’a été modifié.</numerusform>
            <numerusform>%Ln fiches partiraient. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>A legal hold stops stripping and erasing.</source>
        <translation>Une conservation obligatoire empêche de retirer et d’effacer.</translation>
    </message>
    <message>
        <source>A supervisor or the records officer does.</source>
        <translation>Un superviseur ou l’agent des fiches le fait.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Conservation obligatoire…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Lever la conservation…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Nothing was decided about it yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Strip personal data…</source>
        <translation>Retirer les renseignements personnels…</translation>
    </message>
    <message>
        <source>The role “{role}” places no hold and erases nothing.</source>
        <translation>Le rôle «&#xa0;{role}&#xa0;» n’impose aucune conservation et n’efface rien.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui partirait</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Pourquoi alors</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Partirait</translation>
    </message>
    <message>
        <source>Would still say the name</source>
        <translation>Dirait encore le nom</translation>
    </message>
</context>
<context>
    <name>RetentionTask</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>ReviewDecision</name>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
</context>
<context>
    <name>ReviewRound</name>
    <message>
        <source>Answered</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Condensé du contenu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Soumis le</translation>
    </message>
    <message>
        <source>One a line, ¶ and its number first</source>
        <translation>Un par ligne, ¶ et son numéro d’abord</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>The name in the certificate</source>
        <translation>Le nom dans le certificat</translation>
    </message>
</context>
<context>
    <name>ReviewRules</name>
    <message>
        <source>A person set the day</source>
        <translation>Une personne a fixé le jour</translation>
    </message>
    <message>
        <source>Five years after the last custody event</source>
        <translation>Cinq ans après le dernier événement de possession</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Six months after the case was closed</source>
        <translation>Six mois après la clôture du dossier</translation>
    </message>
    <message>
        <source>Six months after the request ended</source>
        <translation>Six mois après la fin de la demande</translation>
    </message>
    <message>
        <source>The originator lets it be kept until then</source>
        <translation>L’organisme d’origine permet de le garder jusque-là</translation>
    </message>
    <message>
        <source>Three years after the case was opened</source>
        <translation>Trois ans après l’ouverture du dossier</translation>
    </message>
    <message>
        <source>Three years after the item was recorded</source>
        <translation>Trois ans après l’entrée de l’élément</translation>
    </message>
    <message>
        <source>Three years after the last contact</source>
        <translation>Trois ans après le dernier contact</translation>
    </message>
    <message>
        <source>Three years after the meeting</source>
        <translation>Trois ans après la réunion</translation>
    </message>
    <message>
        <source>Three years after the request came</source>
        <translation>Trois ans après l’arrivée de la demande</translation>
    </message>
    <message>
        <source>Three years after the subject was recorded</source>
        <translation>Trois ans après l’entrée du sujet</translation>
    </message>
    <message>
        <source>What it belonged to was erased</source>
        <translation>Ce dont il faisait partie a été effacé</translation>
    </message>
</context>
<context>
    <name>ReviewStale</name>
    <message>
        <source>Offer the readout for review again, and send the new PDF to the reviewer.</source>
        <translation>Soumettez de nouveau le compte rendu à la révision et envoyez le nouveau PDF au réviseur.</translation>
    </message>
    <message>
        <source>The review of {what} is not taken in: it is about another text than the readout has now.</source>
        <translation>La révision de {what} n’est pas reprise&#xa0;: elle porte sur un autre texte que celui du compte rendu actuel.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditor</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <translation>Administrateur de l’appareil</translation>
    </message>
    <message>
        <source>Headquarters desk</source>
        <translation>Bureau de l’administration centrale</translation>
    </message>
    <message>
        <source>Headquarters disclosure officer</source>
        <translation>Agent de communication de l’administration centrale</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>Agent de liaison</translation>
    </message>
    <message>
        <source>Records officer</source>
        <translation>Agent des fiches</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
</context>
<context>
    <name>RosterForged</name>
    <message>
        <source>The roster in force stays. Report it to headquarters.</source>
        <translation>Le registre en vigueur demeure. Signalez-le à l’administration centrale.</translation>
    </message>
    <message>
        <source>The roster is refused: it does not bear headquarters&apos; signatures.</source>
        <translation>Le registre des bureaux est refusé&#xa0;: il ne porte pas les signatures de l’administration centrale.</translation>
    </message>
</context>
<context>
    <name>RosterForked</name>
    <message>
        <source>The roster in force stays. Report it to headquarters: two rosters are going around.</source>
        <translation>Le registre en vigueur demeure. Signalez à l’administration centrale que deux registres circulent.</translation>
    </message>
    <message>
        <source>The roster is refused: version {offered} does not follow the roster in force.</source>
        <translation>Le registre des bureaux est refusé&#xa0;: la version {offered} ne suit pas le registre en vigueur.</translation>
    </message>
</context>
<context>
    <name>RosterOlder</name>
    <message>
        <source>The roster in force stays. If headquarters did not send an old file by mistake, report it.</source>
        <translation>Le registre en vigueur demeure. Si l’administration centrale n’a pas envoyé un ancien fichier par erreur, signalez-le.</translation>
    </message>
    <message>
        <source>The roster is refused: it is version {offered}, and version {held} is in force.</source>
        <translation>Le registre des bureaux est refusé&#xa0;: c’est la version {offered}, et la version {held} est en vigueur.</translation>
    </message>
</context>
<context>
    <name>SelfTestFailed</name>
    <message>
        <source>The self-test failed: {what}.</source>
        <translation>L’autovérification a échoué&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This installation is not complete. Install it again.</source>
        <translation>Cette installation n’est pas complète. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>ServerUnreachable</name>
    <message>
        <source>Ask the administrator whether it runs and lets this computer in.</source>
        <translation>Demandez à l’administrateur s’il fonctionne et s’il accepte cet ordinateur.</translation>
    </message>
    <message>
        <source>The database server of this desk cannot be reached.</source>
        <translation>Le serveur de base de données de ce bureau est inaccessible.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ctrl L locks at once. What you were typing is kept.</source>
        <translation>Ctrl L verrouille aussitôt. Ce que vous étiez en train de taper est gardé.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>Verrouiller en cas d’absence de</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close a dialog or this sheet</source>
        <translation>Fermer un dialogue ou ce volet</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Champ suivant ou précédent</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation>Monter et descendre dans une liste</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Both sides</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>Partie d’envoi</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>SignatureRefused</name>
    <message>
        <source>Send the PDF as it was issued once more, to be signed and sent back as it is.</source>
        <translation>Renvoyez le PDF tel qu’il a été émis, pour qu’il soit signé et rendu tel quel.</translation>
    </message>
    <message>
        <source>{what} is not taken in: {why}.</source>
        <translation>{what} n’est pas repris&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>SignedInSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Enregistrer le fichier d’inscription</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>Enregistrer le fichier d’inscription…</translation>
    </message>
    <message>
        <source>Send the enrolment file to headquarters, and change the passphrase: the one who left knows it.</source>
        <translation>Envoyez le fichier d’inscription à l’administration centrale, et changez la phrase secrète&#xa0;: celui qui est parti la connaît.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Arrivée signée</translation>
    </message>
    <message>
        <source>{officer} sits at this desk from now on.</source>
        <translation>{officer} tient désormais ce bureau.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Agreed by</source>
        <translation>Convenu par</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>SlotsFull</name>
    <message>
        <source>Remove one that is no longer needed first.</source>
        <translation>Retirez d’abord celui qui ne sert plus.</translation>
    </message>
    <message>
        <source>This desk already has eight ways to open it.</source>
        <translation>Ce bureau a déjà huit moyens d’ouverture.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Official</source>
        <translation>Titulaire de fonctions officielles</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Personne visée</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist of the Directive</source>
        <translation>Liste de contrôle de la directive</translation>
    </message>
    <message>
        <source>Choose a measure.</source>
        <translation>Choisissez une mesure.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Rien à compter</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>What is to be recorded, and where it is counted</source>
        <translation>Ce qui doit être consigné, et où c’est compté</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Disk almost full: {size} left</source>
        <translation>Disque presque plein&#xa0;: reste {size}</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Dernier échange {when}</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais échangé</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln change(s) waiting</source>
        <translation>
            <numerusform>Hors ligne · %Ln modification en attente</numerusform>
            <numerusform>Hors ligne · %Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing waiting</source>
        <translation>Hors ligne · rien en attente</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Unlocked · locks in {time}</source>
        <translation>Déverrouillé · verrouillage dans {time}</translation>
    </message>
</context>
<context>
    <name>StepRefused</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>Corrigez d’abord cela&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>{what} ne peut pas passer de «&#xa0;{old}&#xa0;» à «&#xa0;{new}&#xa0;»&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>I have looked for similar requests</source>
        <translation>J’ai cherché des demandes semblables</translation>
    </message>
    <message>
        <source>New due time, if it was told</source>
        <translation>Nouvelle échéance, si elle a été donnée</translation>
    </message>
    <message>
        <source>No similar record was found.</source>
        <translation>Aucune fiche semblable n’a été trouvée.</translation>
    </message>
    <message>
        <source>Reference in that channel, or “HQ to supply”</source>
        <translation>Référence dans cette voie, ou «&#xa0;à fournir par l’administration centrale&#xa0;»</translation>
    </message>
    <message>
        <source>This cannot be done yet.</source>
        <translation>Ceci ne peut pas encore être fait.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What was said or sent</source>
        <translation>Ce qui a été dit ou envoyé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
</context>
<context>
    <name>StillNamed</name>
    <message>
        <source>Erase them with it, or say that somebody else of that name is meant.</source>
        <translation>Effacez-les aussi, ou dites qu’il s’agit de quelqu’un d’autre du même nom.</translation>
    </message>
    <message>
        <source>{refs} would still say a name of what is to be erased.</source>
        <translation>{refs} contiendrait encore un nom de ce qui doit être effacé.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nom dans l’écriture d’origine</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>type:value</source>
        <translation>type:valeur</translation>
    </message>
</context>
<context>
    <name>SubjectKind</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Envoi de marchandises</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Substance lot</source>
        <translation>Lot de substance</translation>
    </message>
    <message>
        <source>Telephone or network address</source>
        <translation>Téléphone ou adresse réseau</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Navire</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
</context>
<context>
    <name>SubjectPane</name>
    <message>
        <source>Add a consignment</source>
        <translation>Ajouter un envoi</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Envoi de marchandises</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nom dans l’écriture d’origine</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is written about it yet.</source>
        <translation>Rien n’est encore écrit à ce sujet.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>Retirer du bureau</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Choose a subject, or record a new one.</source>
        <translation>Choisissez un sujet, ou consignez-en un nouveau.</translation>
    </message>
    <message>
        <source>Consent of the originator</source>
        <translation>Consentement de l’organisme d’origine</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Envoi de marchandises</translation>
    </message>
    <message>
        <source>Edit subject</source>
        <translation>Modifier le sujet</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>No subject here.</source>
        <translation>Aucun sujet ici.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>Paquet {number} de {name}</translation>
    </message>
    <message>
        <source>Bundle {number} to {name}</source>
        <translation>Paquet {number} pour {name}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Choose a line of the list.</source>
        <translation>Choisissez une ligne de la liste.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Fingerprint and keys of this desk</source>
        <translation>Empreinte et clés de ce bureau</translation>
    </message>
    <message>
        <source>Held: an earlier one is missing</source>
        <translation>En attente&#xa0;: un paquet précédent manque</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Pas encore d’accusé de réception</translation>
    </message>
    <message>
        <source>Not confirmed yet. Whatever is not confirmed goes again with the next one.</source>
        <translation>Pas encore confirmé. Ce qui n’est pas confirmé repart avec le prochain.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Receipt came</source>
        <translation>Accusé de réception arrivé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>The other side has confirmed this bundle.</source>
        <translation>L’autre partie a confirmé ce paquet.</translation>
    </message>
    <message>
        <source>The receipt for this bundle goes out with your next one.</source>
        <translation>L’accusé de réception de ce paquet part avec votre prochain envoi.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>What will leave with the next bundle</source>
        <translation>Ce qui partira avec le prochain paquet</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Headquarters has it</source>
        <translation>Reçu par l’administration centrale</translation>
    </message>
    <message>
        <source>Held by the other side until more arrives</source>
        <translation>Gardé par l’autre partie en attendant la suite</translation>
    </message>
    <message>
        <source>In a bundle, no receipt yet</source>
        <translation>Dans un paquet, sans accusé de réception</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Sur cet appareil seulement</translation>
    </message>
    <message>
        <source>Set aside by the other side</source>
        <translation>Mis de côté par l’autre partie</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À trancher</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Separate words by commas</source>
        <translation>Séparez les mots par des virgules</translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message numerus="yes">
        <source>%Ln change(s) set aside, not applied</source>
        <translation>
            <numerusform>%Ln modification mise de côté, non appliquée</numerusform>
            <numerusform>%Ln modifications mises de côté, non appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for others that have not come.</source>
        <translation>
            <numerusform>%Ln modification en attend d’autres qui ne sont pas arrivées.</numerusform>
            <numerusform>%Ln modifications en attendent d’autres qui ne sont pas arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {name} to send it again, or look for it in the bag.</source>
        <translation>Demandez à {name} de renvoyer ce qui manque, ou cherchez dans la valise.</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>Paquet {number} de {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Missing before this one: {numbers}</source>
        <translation>Manque avant celui-ci&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>These were held and follow now: {numbers}</source>
        <translation>Étaient retenus et suivent maintenant&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>What this bundle brought</source>
        <translation>Ce que ce paquet a apporté</translation>
    </message>
</context>
<context>
    <name>TakeoverDialogs</name>
    <message>
        <source>Leaving officer</source>
        <translation>Agent qui part</translation>
    </message>
    <message>
        <source>Seal of the pack</source>
        <translation>Sceau du dossier de passation</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Signer l’arrivée</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Signer le départ</translation>
    </message>
    <message>
        <source>Sign the post in</source>
        <translation>Signer l’arrivée au poste</translation>
    </message>
    <message>
        <source>Sign the post out</source>
        <translation>Signer le départ du poste</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>You sign for the pack as it stands now and for everything in your custody.</source>
        <translation>Vous signez pour le dossier tel qu’il est maintenant et pour tout ce qui est en votre possession.</translation>
    </message>
    <message>
        <source>You take over everything on this form, and the desk becomes yours.</source>
        <translation>Vous reprenez tout ce qui figure sur ce formulaire, et le bureau devient le vôtre.</translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Prise de fonction</translation>
    </message>
    <message>
        <source>The post as it stands now</source>
        <translation>Le poste tel qu’il est maintenant</translation>
    </message>
</context>
<context>
    <name>TakeoverPane</name>
    <message numerus="yes">
        <source>%Ln item(s) are to be checked before the successor signs in.</source>
        <translation>
            <numerusform>%Ln élément est à vérifier avant que le successeur signe.</numerusform>
            <numerusform>%Ln éléments sont à vérifier avant que le successeur signe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Compare each seal with the one on the form.</source>
        <translation>Comparez chaque sceau avec celui du formulaire.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>Ouvrir la remise</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Signer l’arrivée…</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Arrivée signée par</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>Départ signé par</translation>
    </message>
    <message>
        <source>The pack of the post</source>
        <translation>Le dossier du poste</translation>
    </message>
    <message>
        <source>The supervisor has not decided yet.</source>
        <translation>Le superviseur n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>0 to 3</source>
        <translation>0 à 3</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Clarification was asked</source>
        <translation>Des précisions ont été demandées</translation>
    </message>
    <message>
        <source>Clock stood</source>
        <translation>Délai suspendu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>Type de criminalité</translation>
    </message>
    <message>
        <source>Deviation was announced</source>
        <translation>Le dépassement a été annoncé</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>Motif de refus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Type de réunion</translation>
    </message>
    <message>
        <source>Limit met</source>
        <translation>Délai respecté</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Passée à</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Owed by us</source>
        <translation>Dû par nous</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Status it ended in</source>
        <translation>Statut final</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Was known as</source>
        <translation>Anciennement connu comme</translation>
    </message>
    <message>
        <source>Where only the personal data went</source>
        <translation>Où seuls les renseignements personnels ont disparu</translation>
    </message>
    <message>
        <source>Who it was the work of</source>
        <translation>De qui c’était le travail</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Axe de travail</translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message>
        <source>It cannot be told without something that is left out.</source>
        <translation>Cela ne peut se dire sans quelque chose qui est omis.</translation>
    </message>
    <message>
        <source>It names something that is left out.</source>
        <translation>Cela nomme quelque chose qui est omis.</translation>
    </message>
    <message>
        <source>What it is a part of is left out.</source>
        <translation>Ce dont cela fait partie est omis.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Liste de codes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hors d’usage</translation>
    </message>
</context>
<context>
    <name>ThirdPartyRule</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>As the treaty says</source>
        <translation>Selon le traité</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Where marked H2</source>
        <translation>Si marqué H2</translation>
    </message>
</context>
<context>
    <name>Tlp</name>
    <message>
        <source>Community, not public</source>
        <translation>Communauté, non public</translation>
    </message>
    <message>
        <source>Named recipients only; in a meeting, those present</source>
        <translation>Destinataires nommés seulement&#xa0;; en réunion, les personnes présentes</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Recipient organisation and its clients, need to know</source>
        <translation>Organisme destinataire et ses clients, besoin d’en connaître</translation>
    </message>
    <message>
        <source>Recipient organisation only, need to know</source>
        <translation>Organisme destinataire seulement, besoin d’en connaître</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>Annuler l’action  Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing is due, and nobody waits.</source>
        <translation>Rien n’est à échéance, et personne n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Tout afficher (%Ln)</numerusform>
            <numerusform>Tout afficher (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Noter quelque chose</translation>
    </message>
</context>
<context>
    <name>TooLarge</name>
    <message>
        <source>Nothing was changed. Ask the sender to send it in smaller bundles.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de l’envoyer en paquets plus petits.</translation>
    </message>
    <message>
        <source>The bundle is refused: it is too large when opened ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: une fois ouvert, il est trop volumineux ({why}).</translation>
    </message>
</context>
<context>
    <name>UnderHold</name>
    <message>
        <source>A legal hold on {refs} stops this.</source>
        <translation>Une conservation obligatoire sur {refs} empêche ceci.</translation>
    </message>
    <message>
        <source>Whoever placed the hold must lift it first.</source>
        <translation>Celui qui l’a imposée doit d’abord la lever.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>calendar days</source>
        <translation>jours civils</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrables</translation>
    </message>
</context>
<context>
    <name>UnknownDesk</name>
    <message>
        <source>Nothing was changed. Ask headquarters whether that desk is enrolled and import the newest roster.</source>
        <translation>Rien n’a été modifié. Demandez à l’administration centrale si ce bureau est inscrit et importez le registre le plus récent.</translation>
    </message>
    <message>
        <source>The bundle is refused: its sender {desk} is not known to this desk.</source>
        <translation>Le paquet est refusé&#xa0;: ce bureau ne connaît pas l’expéditeur {desk}.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>24 recovery &amp;words</source>
        <translation>24 &amp;mots de récupération</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est activé</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>Vérifier un PDF…</translation>
    </message>
    <message>
        <source>Everything on this desk is encrypted. Your passphrase opens it.</source>
        <translation>Tout ce que contient ce bureau est chiffré. Votre phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Locked on {when} because nobody was at the desk.</source>
        <translation>Verrouillé le {when} parce qu’il n’y avait personne.</translation>
    </message>
    <message>
        <source>Locked on {when} when the computer went to sleep.</source>
        <translation>Verrouillé le {when} à la mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>Locked on {when} with the screen.</source>
        <translation>Verrouillé le {when} avec l’écran.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Tapez d’abord la phrase secrète.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock Liaison Desk</source>
        <translation>Déverrouiller Liaison Desk</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>Utiliser les mots de récupération</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>You locked it on {when}.</source>
        <translation>Vous l’avez verrouillé le {when}.</translation>
    </message>
    <message>
        <source>Your unsaved draft is kept.</source>
        <translation>Votre brouillon non enregistré est gardé.</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>No time limit agreed</source>
        <translation>Aucun délai convenu</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Non urgent</translation>
    </message>
    <message>
        <source>Routine under the bilateral profile</source>
        <translation>Courant selon le profil bilatéral</translation>
    </message>
    <message>
        <source>Urgent, information directly accessible</source>
        <translation>Urgent, information accessible directement</translation>
    </message>
    <message>
        <source>Urgent, information indirectly accessible</source>
        <translation>Urgent, information accessible indirectement</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Home side (internal)</source>
        <translation>Partie d’envoi (interne)</translation>
    </message>
    <message>
        <source>A home agency</source>
        <translation>Un service de la partie d’envoi</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Un tiers</translation>
    </message>
    <message>
        <source>Those who took part</source>
        <translation>Les participants</translation>
    </message>
    <message>
        <source>Headquarters’ copy, with its data</source>
        <translation>Exemplaire de l’administration centrale, avec ses données</translation>
    </message>
    <message>
        <source>Host agency</source>
        <translation>Service hôte</translation>
    </message>
    <message>
        <source>Both sides (joint)</source>
        <translation>Les deux parties (conjoint)</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
</context>
<context>
    <name>VaultDamaged</name>
    <message>
        <source>Do not write to it. Restore the newest backup into another folder.</source>
        <translation>N’y écrivez pas. Restaurez la sauvegarde la plus récente dans un autre dossier.</translation>
    </message>
    <message>
        <source>The desk in {folder} is damaged: {why}.</source>
        <translation>Le bureau dans {folder} est endommagé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This desk is already open in another window or program ({folder}).</source>
        <translation>Ce bureau est déjà ouvert dans une autre fenêtre ou un autre programme ({folder}).</translation>
    </message>
</context>
<context>
    <name>VaultMissing</name>
    <message>
        <source>Name the right folder, or create a desk there.</source>
        <translation>Indiquez le bon dossier, ou créez-y un bureau.</translation>
    </message>
    <message>
        <source>There is no desk in {folder}.</source>
        <translation>Il n’y a pas de bureau dans {folder}.</translation>
    </message>
</context>
<context>
    <name>VaultTooNew</name>
    <message>
        <source>Install that version. This one has not changed anything.</source>
        <translation>Installez cette version. Celle-ci n’a rien modifié.</translation>
    </message>
    <message>
        <source>The desk in {folder} was written by a newer version of Liaison Desk.</source>
        <translation>Le bureau dans {folder} a été écrit par une version plus récente de Liaison Desk.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Controlled on that day</source>
        <translation>Réglementé ce jour-là</translation>
    </message>
    <message>
        <source>Controlled, but since when is not on file</source>
        <translation>Réglementé, mais la date de début n’est pas au dossier</translation>
    </message>
    <message>
        <source>No longer controlled on that day</source>
        <translation>Plus réglementé ce jour-là</translation>
    </message>
    <message>
        <source>Not in the table for this country</source>
        <translation>Absent du tableau pour ce pays</translation>
    </message>
    <message>
        <source>Not yet controlled on that day</source>
        <translation>Pas encore réglementé ce jour-là</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Check a PDF</source>
        <translation>Vérifier un PDF</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the PDF to check</source>
        <translation>Choisir le PDF à vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message>
        <source>Answered within the time limits</source>
        <translation>Réponses dans les délais</translation>
    </message>
    <message>
        <source>Deviations for a judicial authorisation</source>
        <translation>Dérogations pour autorisation judiciaire</translation>
    </message>
    <message>
        <source>Follow-up against limits</source>
        <translation>Suivi des délais</translation>
    </message>
    <message>
        <source>Personal data reviewed, erased or held</source>
        <translation>Données personnelles réexaminées, effacées ou conservées</translation>
    </message>
    <message>
        <source>Records checked against each other</source>
        <translation>Fiches vérifiées les unes par rapport aux autres</translation>
    </message>
    <message>
        <source>Refused, with grounds</source>
        <translation>Refus, avec motifs</translation>
    </message>
    <message>
        <source>Requests in and out recorded</source>
        <translation>Demandes reçues et envoyées consignées</translation>
    </message>
    <message>
        <source>Requests received and sent, by partner and urgency</source>
        <translation>Demandes reçues et envoyées, par partenaire et urgence</translation>
    </message>
    <message>
        <source>What was provided, and what came of it</source>
        <translation>Ce qui a été fourni, et ce qu’il en est résulté</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>From the home side</source>
        <translation>De la partie d’envoi</translation>
    </message>
    <message>
        <source>From the host side</source>
        <translation>De la partie hôte</translation>
    </message>
    <message>
        <source>To the home side</source>
        <translation>À la partie d’envoi</translation>
    </message>
    <message>
        <source>To the host side</source>
        <translation>À la partie hôte</translation>
    </message>
</context>
<context>
    <name>WeakPassphrase</name>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Cette phrase secrète est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; six or seven random words are best.</source>
        <translation>Prenez au moins {shortest} caractères&#xa0;; six ou sept mots au hasard conviennent le mieux.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>Créer le bureau</translation>
    </message>
    <message>
        <source>Creating the desk…</source>
        <translation>Création du bureau…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Étape {number} de {of}</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>Bienvenue dans Liaison Desk</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Empty: as ours</source>
        <translation>Vide&#xa0;: comme le nôtre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>Notre libellé</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Telephone, mail, meeting …</source>
        <translation>Téléphone, courrier, réunion …</translation>
    </message>
    <message>
        <source>Their wording</source>
        <translation>Leur libellé</translation>
    </message>
</context>
<context>
    <name>WordingOpen</name>
    <message>
        <source>Agree it with the other side, or change the point and issue the text again.</source>
        <translation>Convenez-en avec l’autre partie, ou modifiez le point et émettez de nouveau le texte.</translation>
    </message>
    <message>
        <source>{what} cannot be confirmed: sentence {number} is not agreed as it is printed.</source>
        <translation>{what} ne peut pas être confirmé&#xa0;: la phrase {number} n’est pas convenue telle qu’elle est imprimée.</translation>
    </message>
</context>
<context>
    <name>WorkPlanPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>Modifier l’engagement</translation>
    </message>
    <message>
        <source>Edit workstream</source>
        <translation>Modifier l’axe de travail</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>New workstream</source>
        <translation>Nouvel axe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>The work plan has no workstream yet.</source>
        <translation>Le plan de travail n’a encore aucun axe.</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>“Move on” › “Move the date” asks why, and who agreed.</source>
        <translation>«&#xa0;Faire avancer&#xa0;» › «&#xa0;Reporter la date&#xa0;» demande pourquoi, et qui a accepté.</translation>
    </message>
</context>
<context>
    <name>Workstream</name>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What in the public record it rests on</source>
        <translation>Ce sur quoi il repose dans le domaine public</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>WritingStopped</name>
    <message>
        <source>Lock the desk and unlock it again. Everything saved before is safe.</source>
        <translation>Verrouillez le bureau et déverrouillez-le. Tout ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Nothing is saved any more: the program found a fault in itself.</source>
        <translation>Plus rien n’est enregistré&#xa0;: le programme a constaté un défaut en lui-même.</translation>
    </message>
</context>
<context>
    <name>WrongContent</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de le refaire, et signalez-le si cela se reproduit.</translation>
    </message>
    <message>
        <source>The bundle is refused: {member} is not what its sender signed ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: {member} n’est pas ce que son expéditeur a signé ({why}).</translation>
    </message>
</context>
<context>
    <name>WrongLocale</name>
    <message>
        <source>Ask the administrator to create it with ENCODING UTF8 and LC_COLLATE C.</source>
        <translation>Demandez à l’administrateur de la créer avec ENCODING UTF8 et LC_COLLATE C.</translation>
    </message>
    <message>
        <source>The database sorts text by another rule (LC_COLLATE {found}) than the desks do.</source>
        <translation>La base de données trie les textes selon une autre règle (LC_COLLATE {found}) que les bureaux.</translation>
    </message>
</context>
<context>
    <name>WrongPassphrase</name>
    <message>
        <source>Check Caps Lock and the keyboard layout, or use the 24 recovery words.</source>
        <translation>Vérifiez le verrouillage des majuscules et la disposition du clavier, ou utilisez les 24 mots de récupération.</translation>
    </message>
    <message>
        <source>The passphrase or recovery words do not open this desk.</source>
        <translation>La phrase secrète ou les mots de récupération n’ouvrent pas ce bureau.</translation>
    </message>
</context>
<context>
    <name>WrongReference</name>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>Comparez-la avec le papier, caractère par caractère.</translation>
    </message>
    <message>
        <source>The reference {reference} is not right: {why}.</source>
        <translation>La référence {reference} n’est pas juste&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>WrongUsage</name>
    <message>
        <source>Run “{command} --help”.</source>
        <translation>Exécutez «&#xa0;{command} --help&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a command: {why}.</source>
        <translation>Ce n’est pas une commande&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Délai suspendu</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Échéance {day}</translation>
    </message>
    <message>
        <source>Due {distance}</source>
        <translation>Échéance {distance}</translation>
    </message>
    <message>
        <source>It was stopped or moved and is now due {due}.</source>
        <translation>Il a été suspendu ou reporté&#xa0;; l’échéance est maintenant le {due}.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Preserved until {due}; have it renewed, or get the treaty request through, before that.</source>
        <translation>Préservé jusqu’au {due}&#xa0;; faites-le renouveler ou faites aboutir la demande d’entraide avant cette date.</translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation>Le délai est suspendu.</translation>
    </message>
    <message>
        <source>Waiting for authorisation</source>
        <translation>En attente d’autorisation</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <source>expected from them</source>
        <translation>attendu d’eux</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>dans {span}</translation>
    </message>
    <message>
        <source>owed by us</source>
        <translation>dû par nous</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} j {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h et {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min.</translation>
    </message>
    <message>
        <source>{rule}: {amount} {unit} ({calendar}) from {start}; first due {first}.</source>
        <translation>{rule}&#xa0;: {amount} {unit} ({calendar}) à partir du {start}&#xa0;; première échéance le {first}.</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} de retard</translation>
    </message>
</context>
<context>
    <name>happenings</name>
    <message>
        <source>{change} (changed on both desks)</source>
        <translation>{change} (modifié sur les deux bureaux)</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme faite</translation>
    </message>
    <message>
        <source>New action from point {number}</source>
        <translation>Nouvelle action tirée du point {number}</translation>
    </message>
    <message>
        <source>New commitment from point {number}</source>
        <translation>Nouvel engagement tiré du point {number}</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Administration centrale</translation>
    </message>
    <message>
        <source>Home partner</source>
        <translation>Partenaire national</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tierce partie</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Tasking</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>Ils demandent</translation>
    </message>
    <message>
        <source>They tell</source>
        <translation>Ils informent</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>Nous demandons</translation>
    </message>
    <message>
        <source>We tell</source>
        <translation>Nous informons</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message numerus="yes">
        <source>%Ln desk(s) to acknowledge</source>
        <translation>
            <numerusform>%Ln bureau doit confirmer</numerusform>
            <numerusform>%Ln bureaux doivent confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation obligatoire</translation>
    </message>
    <message>
        <source>Nothing outstanding</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Decide…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>In bundle {reference}</source>
        <translation>Dans le paquet {reference}</translation>
    </message>
    <message>
        <source>Make a document…</source>
        <translation>Établir un document…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Conservation…</translation>
    </message>
    <message>
        <source>Two desks changed the same field.</source>
        <translation>Deux bureaux ont modifié le même champ.</translation>
    </message>
    <message>
        <source>Until somebody decides, nothing of it can be issued.</source>
        <translation>Tant que personne n’a tranché, rien n’en peut être émis.</translation>
    </message>
</context>
<context>
    <name>verified</name>
    <message>
        <source>Counterpart</source>
        <translation>Homologue</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
</context>
</TS>
